/// How sure the claims about one account are, as far as they may move a figure for one reader (rule book 3.2; 0.3, X6).
public struct SureClaims: Sendable {
    /// One claim's answer.
    struct Entry: Sendable {
        var question: Question.ID
        var confidence: Double
        var newestOn: Day?
        /// Items one may read.
        var evidence: [Reference]
    }

    private let byClaim: [Claim.ID: Entry]

    /// The claims of a ledger, for a reader.
    public init(_ ledger: Ledger, dossier: Dossier, readership: Readership, policy: Policy) {
        let claims = Dictionary(dossier.claims.map { ($0.id, $0.standing.visibility) }, uniquingKeysWith: { $1 })
        let items = Dictionary(
            dossier.evidence.values.joined().map {
                ($0.id, [$0.standing.visibility] + [claims[$0.claim]].compactMap(\.self))
            }, uniquingKeysWith: { $1 })
        var entries: [Claim.ID: Entry] = [:]
        for (id, answer) in ledger.answers {
            guard let question = QuestionBank.question(id) else { continue }
            for candidate in answer.candidates {
                let entry = candidate.entry(question, readership, policy) { items[$0] ?? [] }
                for claim in candidate.claims { entries[claim] = entry }
            }
        }
        byClaim = entries
    }

    /// Claims of one account with their confidence as it stands, for tests of what rests on them.
    init(_ entries: [Claim.ID: Entry]) { byClaim = entries }

    /// The best confidence among some claims, 0…1; nil when none of them has an answer.
    func confidence(of claims: [Claim.ID]) -> Double? { claims.compactMap { byClaim[$0]?.confidence }.max() }

    /// The best confidence among all answers to some questions, 0…1; 0 when nobody answered.
    func confidence(in questions: Set<Question.ID>) -> Double {
        byClaim.values.filter { questions.contains($0.question) }.map(\.confidence).max() ?? 0
    }

    /// What one may read behind some claims.
    func evidence(of claims: [Claim.ID]) -> [Reference] { claims.flatMap { byClaim[$0]?.evidence ?? [] } }

    /// The newest word behind some claims.
    func newest(of claims: [Claim.ID]) -> Day? { claims.compactMap { byClaim[$0]?.newestOn }.max() }
}

extension CandidateAnswer {
    /// The answer as far as it may move a figure for a reader.
    fileprivate func entry(
        _ question: Question, _ readership: Readership, _ policy: Policy,
        visibilities: (EvidenceItem.ID) -> [Visibility]
    ) -> SureClaims.Entry {
        let all = supporting + opposing
        let counted = Set(
            readership.counted(
                all, enough: policy.market.sourcesToHide, source: \.source, visibilities: { visibilities($0.id) }
            ).map(\.id))
        var confidence = confidence
        if counted.count < all.count {
            confidence =
                BodyOfEvidence.judge(
                    "", supporting: supporting.filter { counted.contains($0.id) },
                    opposing: opposing.filter { counted.contains($0.id) }, question: question, policy: policy
                ).confidence
        }
        return SureClaims.Entry(
            question: question.id, confidence: confidence,
            newestOn: supporting.filter { counted.contains($0.id) }.map(\.happenedOn).max(),
            evidence: supporting.filter { readership.mayRead(visibilities($0.id)) }.map { .evidence($0.id) })
    }
}
