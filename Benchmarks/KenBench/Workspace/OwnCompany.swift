/// Our own company in a made-up workspace: its people and what it makes.
struct OwnCompany {
    /// Number of people of ours.
    let colleagues: Int
    let seed: UInt64

    /// Its mail domain.
    static let domain = "fennwick.example"

    private static let jobs: [(title: String, functions: String, seniority: String)] = [
        ("Chief executive", "executive", "executive"), ("Chief technology officer", "executive", "executive"),
        ("Head of Product", "product", "head"), ("Product Manager", "product", "manager"),
        ("Account Manager", "sales", "manager"), ("Account Manager", "sales", "manager"),
        ("Application Engineer", "engineering", "specialist"), ("Support Engineer", "support", "specialist"),
    ]

    /// Writes the company, its products and its people.
    func write(to files: WorkspaceFiles) throws {
        try files.organisations.row([
            "US", "Fennwick Drives", "ownCompany", Self.domain, "drives and motion control", "servo drives",
            "machine makers",
            "NO", "Europe/Oslo", "", "D-2000",
        ])
        for (name, job) in [
            ("FD-Drive", "Integrate a powered axis into a new machine"), ("FD-Core", "Move several axes together"),
        ] {
            try files.products.row([name, name, "component", job, "D-2000"])
        }
        for number in 0..<colleagues { try writeColleague(number, to: files) }
    }

    /// Name and mail of a person of ours.
    func colleague(_ number: Int) -> (name: String, mail: String) {
        var chance = Chance(seed: seed, 20, UInt64(number))
        let (first, last) = People.name(&chance)
        return ("\(first) \(last)", People.mail(first, last, number, at: Self.domain))
    }

    private func writeColleague(_ number: Int, to files: WorkspaceFiles) throws {
        let key = Account.colleague(number)
        let (name, mail) = colleague(number)
        let job = Self.jobs[number < 8 ? number : 2 + number % 6]
        try files.people.row([key, name, mail, "Europe/Oslo", "D-2000"])
        try files.affiliations.row(["\(key).US", key, "US", job.title, job.functions, job.seniority, "D-2000"])
        for (fact, answer) in [("employedByUs", "yes"), ("usesForJob", "no"), ("actsForCustomer", "no")] {
            try files.roles.row(["\(key).\(fact)", key, fact, answer, "D-2000"])
        }
    }
}
