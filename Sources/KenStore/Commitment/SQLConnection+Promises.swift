import Foundation
package import KenDomain

extension SQLConnection {
    /// Organisations with promises or pains on record as of a day, in ascending order.
    package func organisationsWithPromises(asOf: Day) throws -> [Organisation.ID] {
        try all(PromiseStatements.organisations, [.int(workspace), .day(asOf)]) { $0.uuid(0) }
            .compactMap { $0.map { Organisation.ID($0) } }
    }

    /// Organisations that were shown our roadmap, may be shown it, were asked to be met, or should have had an
    /// answer, as of a day, in ascending order.
    package func organisationsWithDisclosures(asOf: Day) throws -> [Organisation.ID] {
        try all(PromiseStatements.shown, [.int(workspace), .day(asOf)]) { $0.uuid(0) }
            .compactMap { $0.map { Organisation.ID($0) } }
    }

    /// Held conversations, newest first, from before a day and id on.
    package func interactions(
        asOf: Day, before last: (day: Day, id: Interaction.ID)?, limit: Int
    ) throws -> [Interaction] {
        let day = last?.day ?? asOf.adding(1)
        let id = last?.id.uuid ?? .init(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        return try all(
            PromiseStatements.heldInteractions, [.int(workspace), .day(asOf), .day(day), .uuid(id), .int(limit)]
        ) { try Interaction($0) }
    }
}

/// The SQL of lists over all accounts: `$1` workspace, `$2` the day as of which they are read.
enum PromiseStatements {
    static let organisations = Statement(
        """
        SELECT c.organisation FROM commitment c
        WHERE c.workspace = $1 AND c.learned_on <= $2 AND c.ended_on IS NULL
        UNION
        SELECT p.organisation FROM pain_report p
        WHERE p.workspace = $1 AND p.learned_on <= $2 AND p.ended_on IS NULL
        """)

    static let shown = Statement(
        """
        SELECT d.organisation FROM disclosure d
        WHERE d.workspace = $1 AND d.learned_on <= $2 AND d.ended_on IS NULL
        UNION
        SELECT n.organisation FROM non_disclosure n
        WHERE n.workspace = $1 AND n.learned_on <= $2 AND n.ended_on IS NULL
        UNION
        SELECT r.organisation FROM access_request r
        WHERE r.workspace = $1 AND r.learned_on <= $2 AND r.ended_on IS NULL
        UNION
        SELECT p.organisation FROM pain_report p
        WHERE p.workspace = $1 AND p.learned_on <= $2 AND p.report_back_by <= $2 AND p.ended_on IS NULL
        """)

    /// `$3` the last day seen, `$4` the last id seen on it, `$5` how many.
    static let heldInteractions = Statement(
        """
        SELECT \(Interaction.table.columns(of: "i")) FROM interaction i
        WHERE i.workspace = $1 AND i.happened_on <= $2 AND i.learned_on <= $2 AND i.ended_on IS NULL
        AND i.is_cancelled = 0 AND (i.happened_on < $3 OR (i.happened_on = $3 AND i.id < $4))
        ORDER BY i.happened_on DESC, i.id DESC LIMIT $5
        """)

    static let all = [organisations, shown, heldInteractions]
}
