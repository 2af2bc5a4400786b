package import KenDomain

extension Organisation {
    package static var keepsHistory: Bool { true }

    /// Keeps which kind held from which day. A kind that was only inferred is corrected for the past as well.
    package func keepHistory(replacing before: Organisation?, on day: Day, in connection: some SQLConnection) throws {
        let row: [SQLValue] = [.int(connection.workspace), .id(id)]
        guard let before else {
            return try open(Day(Day.range.lowerBound), in: connection)
        }
        if before.kind == kind { return }
        if before.kind.isInferred {
            try connection.run(
                OrganisationKindStatements.correct, row + [.name(kind.value), .text(kind.inferredFrom)])
        } else if before.kind.value != kind.value {
            try connection.run(OrganisationKindStatements.forget, row + [.day(day)])
            try connection.run(OrganisationKindStatements.close, row + [.day(day)])
            try open(day, in: connection)
        }
    }

    private func open(_ day: Day, in connection: some SQLConnection) throws {
        try connection.run(
            OrganisationKindStatements.open,
            [.int(connection.workspace), .id(id), .name(kind.value), .text(kind.inferredFrom), .day(day)])
    }
}

/// The rows that say what an organisation was to us, and from when until when.
enum OrganisationKindStatements {
    static let open = Statement(
        """
        INSERT INTO organisation_kind (workspace, organisation, kind, inferred_from, from_day)
        VALUES ($1, $2, $3, $4, $5)
        """)

    static let correct = Statement(
        """
        UPDATE organisation_kind SET kind = $3, inferred_from = $4
        WHERE workspace = $1 AND organisation = $2 AND until_day IS NULL
        """)

    static let close = Statement(
        "UPDATE organisation_kind SET until_day = $3 WHERE workspace = $1 AND organisation = $2 AND until_day IS NULL")

    /// A kind set twice on one day held for no time.
    static let forget = Statement(
        "DELETE FROM organisation_kind WHERE workspace = $1 AND organisation = $2 AND from_day = $3")

    static let all = [open, correct, close, forget]
}
