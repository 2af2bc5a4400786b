package import KenDomain

extension Ken {
    /// All accounts in the order of the Radar.
    package func accountsTable(_ input: AsOfInput, as caller: Caller) async throws -> ListTable {
        let marks = try await ListTable.pages(
            { try await radar(AsOfInput(asOf: input.asOf, page: $0), as: caller) }, lines: \.accounts, next: \.nextPage)
        return ListTable(
            "accounts",
            [
                "id", "name", "kind", "industry", "tier_1", "tier_2", "tier_3", "answered", "questions", "owed",
                "overdue",
                "revenue", "currency", "next",
            ],
            marks.map { mark in
                let tiers = (0..<3).map { mark.tiers.indices.contains($0) ? Wording.name(mark.tiers[$0]) : nil }
                return [
                    .code(mark.id.description), .words(mark.name), .code(mark.kind.rawValue), .words(mark.industry),
                ]
                    + tiers.map { .code($0) } + [
                        .whole(mark.answered), .whole(mark.questions), .whole(mark.owed), .whole(mark.overdue),
                        .number(mark.revenue.map(\.amount)), .code(mark.revenue?.currency), .words(mark.next),
                    ]
            })
    }

    /// The people of an account, with how well ours know them in words.
    package func peopleTable(_ input: AccountInput, as caller: Caller) async throws -> ListTable {
        let view = try await account(input, as: caller)
        let names = Dictionary(view.ours.map { ($0.id, $0.name) }) { $1 }
        return ListTable(
            "people of \(view.mark.name)",
            ["id", "name", "title", "label", "known_by", "last_met_on", "leaves_on", "account"],
            view.people.map { line in
                let known = line.ties.sorted { $1.depth < $0.depth }.compactMap { names[$0.ours] }
                return [
                    .code(line.person.id.description), .words(line.person.name), .words(line.person.title),
                    .code(line.person.label.rawValue), .words(known.joined(separator: ", ")), .day(line.lastMetOn),
                    .day(line.leavesOn), .words(view.mark.name),
                ]
            })
    }

    /// Conversations that were held, newest first.
    package func conversationsTable(_ input: AsOfInput, as caller: Caller) async throws -> ListTable {
        let lines = try await ListTable.pages(
            { try await conversations(AsOfInput(asOf: input.asOf, page: $0), as: caller) }, lines: \.held,
            next: \.nextPage)
        return ListTable(
            "conversations",
            ["id", "date", "account", "kind", "title", "gist", "minutes", "ours", "theirs", "research_level"],
            lines.map { line in
                [
                    .code(line.id.description), .day(line.on), .words(line.account.name),
                    .code(line.kind.value.rawValue),
                    .words(line.title), .words(line.gist), .number(line.minutes), .names(line.ours),
                    .names(line.theirs),
                    .whole(line.level),
                ]
            })
    }
}

extension ListTable.Cell {
    /// The names of people, joined by commas.
    static func names(_ people: [PersonMark]) -> ListTable.Cell {
        .words(people.map(\.name).joined(separator: ", "))
    }
}
