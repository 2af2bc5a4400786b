package import KenDomain

extension SQLConnection {
    /// Every stage of the experience on record on a day.
    package func touchpoints(asOf: Day) throws -> [Touchpoint] {
        try all(TouchpointStatements.touchpoints, [.int(workspace), .day(asOf)]) { try Touchpoint($0) }
    }

    /// All work together with customers on record on a day.
    package func coCreations(asOf: Day) throws -> [CoCreation] {
        try all(TouchpointStatements.coCreations, [.int(workspace), .day(asOf)]) { try CoCreation($0) }
    }

    /// Our products on record on a day, by name.
    package func productNames(asOf: Day) throws -> [Product.ID: String] {
        let products = try all(DossierStatements.products, [.int(workspace), .day(asOf)]) { try Product($0) }
        return Dictionary(products.map { ($0.id, $0.name) }) { $1 }
    }

    /// How many contacts after a day they asked for, and how many we did; those of which nobody knows are in neither.
    package func contactsByInitiator(after day: Day, asOf: Day) throws -> (theirs: Int, ours: Int) {
        var (theirs, ours) = (0, 0)
        try query(TouchpointStatements.contacts, [.int(workspace), .day(asOf), .day(day)]) { row in
            switch Interaction.Initiator(rawValue: row.text(0)) {
            case .us: ours = Int(row.int(1))
            case .them: theirs = Int(row.int(1))
            case nil: break
            }
        }
        return (theirs, ours)
    }
}

/// The SQL of touchpoints and of work together: `$1` workspace, `$2` the day as of which it is read.
enum TouchpointStatements {
    static let touchpoints = Statement(
        """
        SELECT \(Touchpoint.table.columns(of: "t")) FROM touchpoint t
        WHERE t.workspace = $1 AND t.learned_on <= $2 AND t.ended_on IS NULL ORDER BY t.id
        """)

    static let coCreations = Statement(
        """
        SELECT \(CoCreation.table.columns(of: "c")) FROM co_creation c
        WHERE c.workspace = $1 AND c.learned_on <= $2 AND c.ended_on IS NULL ORDER BY c.id
        """)

    static let contacts = Statement(
        """
        SELECT i.initiator, COUNT(*) FROM interaction i
        WHERE i.workspace = $1 AND i.happened_on > $3 AND i.happened_on <= $2 AND i.learned_on <= $2
            AND i.ended_on IS NULL AND i.is_cancelled = 0 AND i.initiator IS NOT NULL
        GROUP BY i.initiator
        """)

    static let all = [touchpoints, coCreations, contacts]
}
