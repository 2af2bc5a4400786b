package import KenDomain

/// What we hold up as a mirror on a day.
package struct MirrorRecords: Sendable {
    /// Oldest first, like the others.
    package var poll: [PollAnswer]
    package var verdicts: [DefinitionVerdict]
    package var assessments: [SelfAssessment]
    package var reviews: [ReviewRecord]
}

extension SQLConnection {
    /// Everything we said of ourselves as of a day: four queries.
    package func mirrorRecords(asOf: Day) throws -> MirrorRecords {
        let day = [SQLValue.int(workspace), .day(asOf)]
        return MirrorRecords(
            poll: try all(MirrorStatements.poll, day) { try PollAnswer($0) },
            verdicts: try all(MirrorStatements.verdicts, day) { try DefinitionVerdict($0) },
            assessments: try assessments(asOf: asOf), reviews: try reviews(asOf: asOf))
    }

    /// Quarterly reviews held by a day, oldest first.
    package func reviews(asOf: Day) throws -> [ReviewRecord] {
        try all(MirrorStatements.reviews, [.int(workspace), .day(asOf)]) { try ReviewRecord($0) }
    }

    /// How colleagues saw the company by a day, oldest first.
    package func assessments(asOf: Day) throws -> [SelfAssessment] {
        try all(MirrorStatements.assessments, [.int(workspace), .day(asOf)]) { try SelfAssessment($0) }
    }

    /// Whether any review or self-assessment is on record as of a day, so that the mirror is worth a place in the menu.
    package func hasMirror(asOf: Day) throws -> Bool {
        try first(MirrorStatements.any, [.int(workspace), .day(asOf)]) { _ in true } ?? false
    }

    /// Whether a colleague has said who the customer is.
    package func hasAnswered(_ person: Person.ID, asOf: Day) throws -> Bool {
        try first(MirrorStatements.answered, [.int(workspace), .day(asOf), .id(person)]) { _ in true } ?? false
    }

    /// Whether anybody was asked who the customer is.
    package func hasPoll(asOf: Day) throws -> Bool {
        try first(MirrorStatements.anyAnswer, [.int(workspace), .day(asOf)]) { _ in true } ?? false
    }

    /// Contacts between two days, counted by how deep they went; 0 for those of which it is not known.
    package func talkLevels(since: Day, asOf: Day) throws -> [Int: Int] {
        var counts: [Int: Int] = [:]
        try query(MirrorStatements.talkLevels, [.int(workspace), .day(since), .day(asOf)]) { row in
            counts[Int(row.int(0))] = Int(row.int(1))
        }
        return counts
    }

    /// The newest contacts between two days of which it is known how deep they went, at most so many.
    package func newestTalks(since: Day, asOf: Day, most: Int) throws -> [Interaction] {
        try all(
            MirrorStatements.newestTalks, [.int(workspace), .day(since), .day(asOf), .int(Int64(most))]
        ) { try Interaction($0) }
    }

    /// Promises and pains by their ids, whichever account they belong to.
    package func promises(
        _ commitments: [Commitment.ID], _ pains: [PainReport.ID]
    ) throws -> (commitments: [Commitment], pains: [PainReport]) {
        var found: (commitments: [Commitment], pains: [PainReport]) = ([], [])
        try query(MirrorStatements.commitments, [.int(workspace)], among: commitments.map { .id($0) }) { row in
            found.commitments.append(try Commitment(row))
        }
        try query(MirrorStatements.pains, [.int(workspace)], among: pains.map { .id($0) }) { row in
            found.pains.append(try PainReport(row))
        }
        return found
    }
}

/// The SQL of the mirror: `$1` workspace, `$2` the day as of which it is read.
enum MirrorStatements {
    static let poll = Statement(
        """
        SELECT \(PollAnswer.table.columns(of: "p")) FROM poll_answer p
        WHERE p.workspace = $1 AND p.answered_on <= $2 AND p.learned_on <= $2 AND p.ended_on IS NULL
        ORDER BY p.answered_on, p.id
        """)

    static let verdicts = Statement(
        """
        SELECT \(DefinitionVerdict.table.columns(of: "v")) FROM definition_verdict v
        WHERE v.workspace = $1 AND v.decided_on <= $2 AND v.learned_on <= $2 AND v.ended_on IS NULL
        ORDER BY v.decided_on, v.id
        """)

    static let assessments = Statement(
        """
        SELECT \(SelfAssessment.table.columns(of: "s")) FROM self_assessment s
        WHERE s.workspace = $1 AND s.answered_on <= $2 AND s.learned_on <= $2 AND s.ended_on IS NULL
        ORDER BY s.answered_on, s.id
        """)

    static let reviews = Statement(
        """
        SELECT \(ReviewRecord.table.columns(of: "r")) FROM review_record r
        WHERE r.workspace = $1 AND r.held_on <= $2 AND r.learned_on <= $2 AND r.ended_on IS NULL
        ORDER BY r.held_on, r.id
        """)

    static let any = Statement(
        """
        SELECT 1 FROM review_record r
        WHERE r.workspace = $1 AND r.held_on <= $2 AND r.learned_on <= $2 AND r.ended_on IS NULL LIMIT 1
        """)

    static let anyAnswer = Statement(
        """
        SELECT 1 FROM poll_answer p
        WHERE p.workspace = $1 AND p.answered_on <= $2 AND p.learned_on <= $2 AND p.ended_on IS NULL LIMIT 1
        """)

    static let answered = Statement(
        """
        SELECT 1 FROM poll_answer p
        WHERE p.workspace = $1 AND p.answered_by = $3 AND p.answered_on <= $2 AND p.learned_on <= $2
            AND p.ended_on IS NULL LIMIT 1
        """)

    /// `$2` the first day, `$3` the last.
    static let talkLevels = Statement(
        """
        SELECT i.level, COUNT(*) FROM interaction i
        WHERE i.workspace = $1 AND i.happened_on BETWEEN $2 AND $3 AND i.learned_on <= $3 AND i.ended_on IS NULL
            AND i.is_cancelled = 0
        GROUP BY i.level
        """)

    /// The same, at most `$4`.
    static let newestTalks = Statement(
        """
        SELECT \(Interaction.table.columns(of: "i")) FROM interaction i
        WHERE i.workspace = $1 AND i.happened_on BETWEEN $2 AND $3 AND i.learned_on <= $3 AND i.ended_on IS NULL
            AND i.is_cancelled = 0 AND i.level > 0
        ORDER BY i.happened_on DESC, i.id LIMIT $4
        """)

    static let commitments = ListStatement(
        "SELECT \(Commitment.table.columns(of: "c")) FROM commitment c WHERE c.workspace = $1 AND c.id", first: 2)

    static let pains = ListStatement(
        "SELECT \(PainReport.table.columns(of: "p")) FROM pain_report p WHERE p.workspace = $1 AND p.id", first: 2)

    static let all =
        [poll, verdicts, assessments, reviews, any, anyAnswer, answered, talkLevels, newestTalks]
        + commitments.statements + pains.statements
}
