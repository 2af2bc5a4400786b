/// Works out the answers of a ledger, question by question.
struct LedgerJudging {
    private let dossier: Dossier
    private let depths: Depths
    private let asOf: Day
    private let policy: Policy
    private let witness: Witness
    private var known: [Tie: Double] = [:]

    /// A judging of one dossier as of a day.
    init(dossier: Dossier, depths: Depths, asOf: Day, policy: Policy) {
        self.dossier = dossier
        self.depths = depths
        self.asOf = asOf
        self.policy = policy
        witness = Witness(dossier: dossier)
    }

    /// The answer that these claims give; nil when none of them has evidence.
    mutating func answer(to question: Question, claims: [Claim]) -> LedgerAnswer? {
        let values = values(of: claims, question: question)
        let candidates = values.map { candidate($0, among: values, question: question) }
            .sorted { ($1.confidence, $0.firstClaim) < ($0.confidence, $1.firstClaim) }
        guard let best = candidates.first else { return nil }
        let contested = candidates.first(where: \.isContested)
        return LedgerAnswer(
            question: question.id, candidates: candidates, confidence: best.confidence,
            word: ConfidenceWord(best.confidence, policy: policy.evidence), isContested: contested != nil,
            runnerUp: rival(of: contested ?? best, in: candidates, question: question),
            isStale: !Numerics.reaches(best.freshness, policy.evidence.staleBelow))
    }

    /// Claims of the same value about the same person or industry, with their weighed evidence.
    private struct Stated {
        var claims: [Claim]
        var value: AnswerValue
        var person: Person.ID?
        var industry: EndIndustry.ID?
        var supporting: [WeighedItem]
        var contradicting: [WeighedItem]
    }

    /// What makes two claims one answer; words are only ever the same claim.
    struct Sameness: Hashable {
        let value: AnswerValue
        let person: Person.ID?
        let industry: EndIndustry.ID?
        let claim: Claim.ID?

        init(_ claim: Claim) {
            value = claim.value.comparable
            person = claim.person
            industry = claim.industry
            self.claim = claim.value.isText ? claim.id : nil
        }
    }

    private struct Tie: Hashable {
        let hearer: Person.ID?
        let speaker: Person.ID
        let day: Day
    }

    private mutating func values(of claims: [Claim], question: Question) -> [Stated] {
        var values: [Stated] = []
        for group in Dictionary(grouping: claims, by: Sameness.init).values {
            let claims = group.sorted { $0.id < $1.id }
            guard let first = claims.first else { continue }
            var stated = Stated(
                claims: claims, value: first.value, person: first.person, industry: first.industry, supporting: [],
                contradicting: [])
            for item in claims.flatMap({ dossier.evidence[$0.id] ?? [] }) where counts(item) {
                let weighed = weighed(item, question: question, value: first.value)
                if item.contradicts {
                    stated.contradicting.append(weighed)
                } else {
                    stated.supporting.append(weighed)
                }
            }
            if !stated.supporting.isEmpty || !stated.contradicting.isEmpty { values.append(stated) }
        }
        return values
    }

    private func counts(_ item: EvidenceItem) -> Bool { item.happenedOn <= asOf && item.standing.holds(on: asOf) }

    private mutating func weighed(_ item: EvidenceItem, question: Question, value: AnswerValue) -> WeighedItem {
        let weighing = EvidenceWeight.weigh(
            item, question: question, value: value, trust: trust(in: item), asOf: asOf, policy: policy.evidence)
        return witness.weighed(item, question: question, weighing: weighing)
    }

    /// Trust between hearer, or the company, and speaker on the day of the evidence; 0 where nobody speaks.
    private mutating func trust(in item: EvidenceItem) -> Double {
        guard let speaker = item.speaker else { return 0 }
        let tie = Tie(hearer: item.hearer, speaker: speaker, day: item.happenedOn)
        if let trust = known[tie] { return trust }
        let trust = depths.trust(ours: item.hearer, theirs: speaker, asOf: item.happenedOn)
        known[tie] = trust
        return trust
    }

    private func candidate(_ stated: Stated, among values: [Stated], question: Question) -> CandidateAnswer {
        let incompatible = values.filter {
            $0.person == stated.person && $0.industry == stated.industry
                && stated.value.isIncompatible(with: $0.value, under: question, policy: policy.evidence)
        }
        let supporting = BodyOfEvidence.byWeight(stated.supporting)
        let opposing = BodyOfEvidence.byWeight(stated.contradicting + incompatible.flatMap(\.supporting))
        let strongest = supporting.first.flatMap { item in stated.claims.first { $0.id == item.claim } }
        let gist = (strongest ?? stated.claims.first)?.gist ?? ""
        let body = BodyOfEvidence.judge(
            Wording.confidenceTitle(gist), supporting: supporting, opposing: opposing, question: question,
            policy: policy)
        return CandidateAnswer(
            claims: stated.claims.map(\.id), value: stated.value, person: stated.person,
            industry: stated.industry, gist: gist, confidence: body.confidence, support: body.support,
            against: body.against,
            isContested: body.isContested, caps: body.caps, supporting: supporting, opposing: opposing,
            explanation: body.explanation)
    }

    /// The strongest other value that cannot be true beside this one.
    private func rival(
        of candidate: CandidateAnswer, in candidates: [CandidateAnswer], question: Question
    ) -> CandidateAnswer? {
        candidates.first {
            $0.person == candidate.person && $0.industry == candidate.industry
                && candidate.value.isIncompatible(with: $0.value, under: question, policy: policy.evidence)
        }
    }
}

extension CandidateAnswer {
    /// The smallest claim id, as text, so that equal confidences have a fixed order.
    fileprivate var firstClaim: String { claims.first?.description ?? "" }
}
