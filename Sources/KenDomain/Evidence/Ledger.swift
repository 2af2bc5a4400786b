/// What is known of one account: the answer to each question that has any evidence, as of a day (rule book 3).
public struct Ledger: Sendable {
    /// Answers by question; a question nobody answered is absent.
    public let answers: [Question.ID: LedgerAnswer]
    /// The day as of which everything is judged.
    public let asOf: Day

    /// Judges all claims of a dossier. What happened or was learned after `asOf`, or was deleted by then, does not count.
    ///
    /// Which words may count for a reader is decided before, by ``Dossier/counted(for:policy:)``.
    public init(dossier: Dossier, depths: Depths, asOf: Day, policy: Policy) {
        self.asOf = asOf
        var judging = LedgerJudging(dossier: dossier, depths: depths, asOf: asOf, policy: policy)
        var answers: [Question.ID: LedgerAnswer] = [:]
        for (id, claims) in Dictionary(grouping: dossier.claims.filter { $0.standing.holds(on: asOf) }, by: \.question)
        {
            guard let question = QuestionBank.question(id) else { continue }
            answers[id] = judging.answer(to: question, claims: claims)
        }
        self.answers = answers
    }

    /// The ledger of everything that anybody of ours was told, beside the one of what may move a figure; the same one where
    /// nothing was left out of it.
    public init(known told: Dossier, beside ledger: Ledger, of counted: Dossier, depths: Depths, policy: Policy) {
        self =
            counted.evidence == told.evidence
            ? ledger : Ledger(dossier: told, depths: depths, asOf: ledger.asOf, policy: policy)
    }

    /// The answer to a question; nil when there is none.
    public func answer(_ question: Question.ID) -> LedgerAnswer? { answers[question] }

    /// Confidence in the answer to a question, 0…1; 0 when there is none.
    public func confidence(_ question: Question.ID) -> Double { answers[question]?.confidence ?? 0 }
}

extension Standing {
    /// Whether the record was known and not deleted on that day.
    func holds(on day: Day) -> Bool { learnedOn <= day && (endedOn.map { day < $0 } ?? true) }
}
