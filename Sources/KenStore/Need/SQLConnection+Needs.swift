import Foundation
package import KenDomain

extension SQLConnection {
    /// Every job on record on a day, by id.
    package func jobs(asOf: Day) throws -> [Job] {
        try all(NeedStatements.jobs, [.int(workspace), .day(asOf)]) { try Job($0) }
    }

    /// Every step of every job, by id.
    package func jobSteps(asOf: Day) throws -> [JobStep] {
        try all(NeedStatements.steps, [.int(workspace), .day(asOf)]) { try JobStep($0) }
    }

    /// Every outcome, by id.
    package func outcomes(asOf: Day) throws -> [Outcome] {
        try all(NeedStatements.outcomes, [.int(workspace), .day(asOf)]) { try Outcome($0) }
    }

    /// Every survey of outcomes, by id.
    package func surveys(asOf: Day) throws -> [Survey] {
        try all(NeedStatements.surveys, [.int(workspace), .day(asOf)]) { try Survey($0) }
    }

    /// What was answered to one survey, by day, in one query.
    package func responses(to survey: Survey.ID, asOf: Day) throws -> [SurveyResponse] {
        try all(NeedStatements.responses, [.int(workspace), .day(asOf), .id(survey)]) { try SurveyResponse($0) }
    }

    /// Every product of ours.
    package func products(asOf: Day) throws -> [Product] {
        try all(DossierStatements.products, [.int(workspace), .day(asOf)]) { try Product($0) }
    }

    /// Whether any survey of outcomes is on record.
    package func hasSurvey() throws -> Bool {
        try first(NeedStatements.anySurvey, [.int(workspace)]) { _ in true } ?? false
    }

    /// The questions asked in conversations, each list in its order: one query for each 128 conversations.
    package func askedQuestions(
        of talks: some Sequence<Interaction.ID>, asOf: Day
    ) throws -> [Interaction.ID: [AskedQuestion]] {
        let found = try grouped(
            NeedStatements.questionsOfTalks, AskedQuestion.self, asOf: asOf, among: talks.map { .id($0) })
        return Dictionary(uniqueKeysWithValues: found.map { (Interaction.ID($0.key), $0.value) })
    }

    /// Conversations held from a day on that are research, by their level or by the questions asked: the newest of each,
    /// at most so many, each once.
    package func researchTalks(from: Day, asOf: Day, most: Int) throws -> [Interaction] {
        let days = [SQLValue.int(workspace), .day(asOf), .day(from), .int(most)]
        let leveled = try all(NeedStatements.research, days) { try Interaction($0) }
        let questioned = try all(NeedStatements.questioned, days) { try Interaction($0) }
        let known = Set(leveled.map(\.id))
        return leveled + questioned.filter { !known.contains($0.id) }
    }

    /// How many conversations were ever held at each level on record, 1…5.
    package func talksByLevel(asOf: Day) throws -> [Int: Int] {
        var counts: [Int: Int] = [:]
        try query(NeedStatements.byLevel, [.int(workspace), .day(asOf)]) { row in
            counts[Int(row.int(0))] = Int(row.int(1))
        }
        return counts
    }

    /// The conversations in which the words behind claims were heard.
    package func conversations(
        behind claims: some Sequence<Claim.ID>, asOf: Day
    ) throws -> [Claim.ID: Set<Interaction.ID>] {
        var found: [Claim.ID: Set<Interaction.ID>] = [:]
        try query(
            NeedStatements.talksBehindClaims, [.int(workspace), .day(asOf)], among: claims.map { .id($0) }
        ) { row in
            if let claim = row.uuid(0), let talk = row.uuid(1) {
                found[Claim.ID(claim), default: []].insert(Interaction.ID(talk))
            }
        }
        return found
    }

    /// The words behind claims, in no order.
    package func evidence(behind claims: some Sequence<Claim.ID>, asOf: Day) throws -> [EvidenceItem] {
        try grouped(NeedStatements.wordsOfClaims, EvidenceItem.self, asOf: asOf, among: claims.map { .id($0) })
            .values.flatMap(\.self)
    }

    /// Promises by their ids, as known on a day.
    package func commitments(_ ids: some Sequence<Commitment.ID>, asOf: Day) throws -> [Commitment] {
        try grouped(NeedStatements.commitmentsByID, Commitment.self, asOf: asOf, among: ids.map { .id($0) })
            .values.flatMap(\.self)
    }

    /// Barriers of customers that name an outcome.
    package func barriersWithOutcomes(asOf: Day) throws -> [BarrierLink] {
        try all(NeedStatements.barriers, [.int(workspace), .day(asOf)]) { try BarrierLink($0) }
    }
}
