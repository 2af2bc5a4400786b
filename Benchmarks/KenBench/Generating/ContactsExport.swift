import KenDomain

/// A CRM's export of companies and contacts, in the columns of HubSpot's own table views.
struct ContactsExport {
    /// Rows of the contacts file; there is one company for ten of them.
    let contacts: Int
    /// Decides every cell.
    let seed: UInt64
    /// The day on which the export was made.
    let today: Day

    /// Companies in the export.
    var companies: Int { max(1, contacts / 10) }

    /// Writes both files.
    func write(contacts contactsPath: String, companies companiesPath: String) throws {
        let companiesFile = try CSVFile(companiesPath, Self.companyHead)
        for number in 0..<companies { try companiesFile.row(companyRow(number)) }
        try companiesFile.flush()
        let contactsFile = try CSVFile(contactsPath, Self.contactHead)
        for number in 0..<contacts { try contactsFile.row(contactRow(number)) }
        try contactsFile.flush()
    }

    private static let companyHead = [
        "Record ID", "Company name", "Company Domain Name", "Company owner", "Industry", "Phone Number", "City",
        "Country/Region", "Create Date", "Last Activity Date", "Lifecycle Stage", "Description",
    ]

    private static let contactHead = [
        "Record ID", "First Name", "Last Name", "Email", "Phone Number", "Contact owner", "Lead Status",
        "Lifecycle Stage",
        "Create Date", "Last Modified Date", "Last Activity Date", "Job Title", "Company Name", "Associated Company",
        "Associated Company IDs", "City", "Country/Region", "Original Source",
    ]

    private func company(_ number: Int) -> (name: String, domain: String) {
        var chance = Chance(seed: seed, 1, UInt64(number))
        return People.company(number, &chance)
    }

    private func companyRow(_ number: Int) -> [String] {
        var chance = Chance(seed: seed, 2, UInt64(number))
        let (name, domain) = company(number)
        let created = chance.within(400...3000)
        return [
            "\(10_000_000 + number)", name, domain, owner(&chance), chance.pick(Words.industries), phone(&chance),
            chance.pick(Words.cities), chance.pick(Words.countries).0, moment(created, &chance),
            moment(chance.within(0...399), &chance),
            chance.pick(weighted: [("Customer", 5), ("Lead", 3), ("Opportunity", 2), ("Partner", 0.5), ("", 1)]),
            chance.happens(0.3)
                ? "Makes \(chance.pick(Words.industries)), sells to \(chance.pick(Words.endIndustries))" : "",
        ]
    }

    private func contactRow(_ number: Int) -> [String] {
        var chance = Chance(seed: seed, 3, UInt64(number))
        let companyNumber = number % companies
        let (name, domain) = company(companyNumber)
        let (first, last) = People.name(&chance)
        let country = chance.pick(Words.countries).0
        let created = chance.within(100...2500)
        return [
            "\(20_000_000 + number)", first, last, People.mail(first, last, number, at: domain), phone(&chance),
            owner(&chance), chance.pick(["", "New", "Open", "Connected"]),
            chance.pick(["Customer", "Lead", "Opportunity", "Subscriber"]), moment(created, &chance),
            moment(chance.within(0...99), &chance), chance.happens(0.6) ? moment(chance.within(0...99), &chance) : "",
            chance.pick(Words.jobTitles), name, name, "\(10_000_000 + companyNumber)", chance.pick(Words.cities),
            country,
            chance.pick(["Offline Sources", "Direct Traffic", "Organic Search", "Email Marketing"]),
        ]
    }

    private func owner(_ chance: inout Chance) -> String {
        "\(chance.pick(Words.firstNames)) \(chance.pick(Words.lastNames)), sales"
    }

    private func phone(_ chance: inout Chance) -> String {
        "+49 \(chance.within(30...999)) \(chance.within(100_000...9_999_999))"
    }

    private func moment(_ daysAgo: Int, _ chance: inout Chance) -> String {
        let (hour, minute) = (chance.within(7...18), chance.within(0...59))
        return "\(today.adding(-daysAgo)) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
