/// What is on record of one made-up organisation: its people, the conversations, and what came of them.
struct AccountHistory {
    let account: Account
    let seed: UInt64

    /// Functions and seniority that go with ``Words/jobTitles``, in their order.
    private static let callings = [
        ("executive", "executive"), ("procurement", "head"), ("procurement", "manager"), ("engineering", "head"),
        ("engineering", "specialist"), ("product", "head"), ("operations", "manager"), ("support", "specialist"),
        ("finance", "specialist"), ("executive", "executive"), ("engineering", "specialist"), ("operations", "manager"),
        ("sales", "manager"), ("marketing", "manager"), ("legal", "specialist"), ("operations", "manager"),
    ]

    /// Writes every row of the organisation.
    func write(to files: WorkspaceFiles) throws {
        try writeOrganisation(to: files)
        for number in account.people { try writePerson(number, to: files) }
        for number in account.conversations {
            try ConversationRows(account: account, number: number, seed: seed).write(to: files)
        }
        try writeWorth(to: files)
        if account.number % 10 == 1 { try LedgerRows(account: account, seed: seed).write(to: files) }
    }

    private func writeOrganisation(to files: WorkspaceFiles) throws {
        var chance = Chance(seed: seed, 30, UInt64(account.number))
        let country = chance.pick(Words.countries)
        let since = chance.within(1200...2000)
        try files.organisations.row([
            account.key, account.name, account.kind, account.domain, chance.pick(Words.industries),
            "\(chance.pick(Words.industries)) and parts", chance.pick(Words.endIndustries), country.1, country.2,
            chance.happens(0.05) ? "yes" : "", "D-\(since)",
        ])
        if chance.happens(0.1) {
            try files.nonDisclosures.row(["\(account.key).N", account.key, "D-\(since)", "", "D-\(since)"])
        }
        if chance.happens(0.15) {
            let opened = chance.within(5...600)
            try files.issues.row([
                "\(account.key).S", account.key, chance.pick(Words.pains), "\(chance.within(1...4))", "D-\(opened)",
                chance.happens(0.7) ? "D-\(max(1, opened - chance.within(3...60)))" : "", "D-\(opened)",
            ])
        }
    }

    private func writePerson(_ number: Int, to files: WorkspaceFiles) throws {
        var chance = Chance(seed: seed, 31, UInt64(number))
        let key = Account.person(number)
        let (first, last) = People.name(&chance)
        let place = (number - account.people.lowerBound) * 3 + chance.below(3)
        let job = place % Words.jobTitles.count
        let since = "D-\(chance.within(1000...1200))"
        try files.people.row([
            key, "\(first) \(last)", People.mail(first, last, number, at: account.domain), "", since,
        ])
        let (functions, seniority) = Self.callings[job]
        try files.affiliations.row([
            "\(key).\(account.key)", key, account.key, Words.jobTitles[job], functions, seniority, since,
        ])
        let facts = [("designsItIn", "engineering"), ("issuesOrder", "procurement"), ("decides", "executive")]
        for (fact, function) in facts where function == functions {
            try files.roles.row(["\(key).\(fact)", key, fact, "yes", since])
        }
    }

    private func writeWorth(to files: WorkspaceFiles) throws {
        guard ["account", "prospect", "formerAccount"].contains(account.kind) else { return }
        var chance = Chance(seed: seed, 32, UInt64(account.number))
        let key = account.key
        if chance.happens(0.7) {
            let opened = chance.within(20...900)
            let (stage, closes) =
                opened > 150
                ? (chance.pick(["won/won", "lost/lost"]), "D-\(opened - 100)")
                : ("proposal/open", "D+\(chance.within(5...120))")
            let people = account.people.prefix(2).map(Account.person).joined(separator: ";")
            try files.deals.row([
                "\(key).L", key, "\(chance.pick(Words.endIndustries)) line", money(&chance, 1_500_000),
                "qualified/open/D-\(opened); \(stage)/\(opened > 150 ? closes : "D-\(opened - 10)")", closes, "",
                people,
                "D-\(opened)",
            ])
        }
        if account.kind != "prospect" {
            try files.revenue.row(["\(key).R1", key, "D-730", "D-365", money(&chance, 5_000_000), "no", "D-365"])
        }
        if account.kind == "account" {
            try files.revenue.row(["\(key).R2", key, "D-365", "D0", money(&chance, 5_000_000), "no", "D0"])
        }
        if chance.happens(0.5) {
            let marks = ["recognisedName", "publicReference", "speaksAtEvents"].filter { _ in chance.happens(0.4) }
            try files.potentials.row([
                "\(key).V", key, money(&chance, 9_000_000), marks.joined(separator: ";"), "D-365", "D-365",
            ])
        }
    }

    private func money(_ chance: inout Chance, _ most: Int) -> String { "\(chance.within(10_000...most)).00 EUR" }
}
