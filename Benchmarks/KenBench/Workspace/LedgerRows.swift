/// Some twenty answers about one made-up organisation, each with what speaks for it.
struct LedgerRows {
    let account: Account
    let seed: UInt64

    /// Questions of all three tiers, with a value in the form that each asks for.
    private static let answers: [(question: String, value: String)] = [
        ("Q101", "text"), ("Q102", "choice: packaging machinery"), ("Q103", "person"), ("Q104", "person"),
        ("Q107", "text"),
        ("Q108", "element: brake noise"), ("Q113", "text"), ("Q114", "element: Voltarra"),
        ("Q201", "element: FoldSeal"),
        ("Q203", "text"), ("Q204", "text"), ("Q205", "element: priceOrCost"), ("Q207", "element: own service crews"),
        ("Q301", "element: food producers"), ("Q302", "element: small lots"), ("Q303", "percent: 80"),
        ("Q304", "trend: paper packaging/1/twoYears"), ("Q305", "trend: paper packaging/2/fiveYears"),
        ("Q308", "choice: shaping"), ("Q311", "text"),
    ]

    private static let sources: [(String, Double)] = [
        ("talkAboutProblems", 4), ("talkAboutFeatures", 4), ("relayed", 2), ("observation", 1), ("ownPublication", 1),
        ("desk", 1), ("opinion", 1), ("survey", 0.5),
    ]

    /// Writes the answers and their evidence.
    func write(to files: WorkspaceFiles) throws {
        guard let first = account.people.first else { return }
        var chance = Chance(seed: seed, 50, UInt64(account.number))
        for (question, form) in Self.answers {
            let key = "\(account.key).\(question)"
            let age = chance.within(10...700)
            let value = form == "person" ? "person: \(Account.person(first))" : form
            try files.claims.row([key, question, account.key, value, chance.pick(Words.remarks), "D-\(age)"])
            for item in 0..<chance.within(1...3) { try writeEvidence("\(key)/\(item)", key, age, &chance, files) }
        }
    }

    private func writeEvidence(
        _ key: String, _ claim: String, _ age: Int, _ chance: inout Chance, _ files: WorkspaceFiles
    ) throws {
        let source = chance.pick(weighted: Self.sources)
        let isTold = !["ownPublication", "desk", "opinion"].contains(source)
        let speaker = account.people.lowerBound + chance.below(account.people.count)
        let said = "D-\(age)"
        try files.evidence.row([
            key, claim, source, isTold ? Account.person(speaker) : "", isTold ? Account.colleague(account.team[0]) : "",
            said,
            "", isTold ? chance.pick(Words.remarks) : "", said,
        ])
    }
}
