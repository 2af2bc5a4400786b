package import KenDomain

extension SQLConnection {
    /// Organisations known on a day with words in their name that begin with each of these, by the word found.
    ///
    /// Reads on in the index of words from the longest beginning, at most `limit` names far.
    /// - Parameter words: folded, as ``Folding/words(_:)`` gives them.
    package func organisations(beginning words: [String], asOf: Day, limit: Int) throws -> [Organisation] {
        let ordered = words.sorted { $0.count > $1.count }
        guard let first = ordered.first else { return [] }
        let second = ordered.dropFirst().first ?? first
        let values: [SQLValue] = [
            .int(workspace), .text(first), .text(first + Self.end), .text(second), .text(second + Self.end),
            .day(asOf), .int(limit),
        ]
        let found = try all(NameStatements.organisations, values) { try Organisation($0) }
        var seen: Set<Organisation.ID> = []
        return found.filter { organisation in
            let names = Folding.words(organisation.name)
            return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
                && seen.insert(organisation.id).inserted
        }
    }

    /// People known on a day whose name begins with that, or whose last name does; at most `limit` of each.
    /// - Parameter name: folded, as ``Folding/fold(_:)`` gives it.
    package func people(beginning name: String, asOf: Day, limit: Int) throws -> [Person] {
        guard !name.isEmpty else { return [] }
        let values: [SQLValue] = [.int(workspace), .text(name), .text(name + Self.end), .day(asOf), .int(limit)]
        let found = try [NameStatements.people, NameStatements.peopleByLastName].flatMap { statement in
            try all(statement, values) { try Person($0) }
        }
        var seen: Set<Person.ID> = []
        return found.filter { seen.insert($0.id).inserted }
    }

    /// Comes after every text that begins as given.
    private static var end: String { "\u{10FFFF}" }
}

/// The SQL that finds parties by the beginnings of the words of their names: `$1` workspace.
enum NameStatements {
    /// `$2` and `$3` one beginning and just past it, `$4` and `$5` another, `$6` the day, `$7` how many.
    static let organisations = Statement(
        """
        SELECT \(Organisation.table.columns(of: "o")) FROM organisation_word w
        JOIN organisation o ON o.workspace = $1 AND o.id = w.organisation
        WHERE w.workspace = $1 AND w.word >= $2 AND w.word < $3 AND o.ended_on IS NULL AND o.learned_on <= $6
            AND EXISTS (
                SELECT 1 FROM organisation_word x
                WHERE x.workspace = $1 AND x.organisation = w.organisation AND x.word >= $4 AND x.word < $5)
        ORDER BY w.word, w.organisation LIMIT $7
        """)

    /// `$2` and `$3` the beginning and just past it, `$4` the day, `$5` how many.
    static let people = Statement(
        """
        SELECT \(Person.table.columns(of: "p")) FROM person p
        WHERE p.workspace = $1 AND p.name_folded >= $2 AND p.name_folded < $3 AND p.ended_on IS NULL
            AND p.learned_on <= $4
        ORDER BY p.name_folded LIMIT $5
        """)

    static let peopleByLastName = Statement(
        """
        SELECT \(Person.table.columns(of: "p")) FROM person p
        WHERE p.workspace = $1 AND p.name_turned >= $2 AND p.name_turned < $3 AND p.ended_on IS NULL
            AND p.learned_on <= $4
        ORDER BY p.name_turned LIMIT $5
        """)

    static let all = [organisations, people, peopleByLastName]
}
