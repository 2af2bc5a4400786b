import KenDomain

/// Weighed items for one question, as the worked examples of rule book 3.5 describe them.
struct EvidenceCase {
    let question: Question
    let policy = Policy()
    let today = Day(20_000)
    var value = AnswerValue.text("they move to paper")

    /// A question of the bank by its number.
    init?(_ number: Int) {
        guard let question = QuestionBank.question(Question.ID(number)) else { return nil }
        self.init(question: question)
    }

    init(question: Question) { self.question = question }

    /// Nobody speaks in it when `speaker` is nil, and then each item is a source of its own.
    func item(_ number: UInt8, _ kind: SourceKind, trust: Double, age: Int, speaker: UInt8?) -> WeighedItem {
        let person = speaker.map { Person.ID.fixed($0) }
        let raw = EvidenceItem(
            id: .fixed(number), claim: .fixed(1), source: kind, speaker: person, hearer: nil, on: today.adding(-age),
            standing: Standing(learnedOn: today.adding(-age), at: Instant(milliseconds: 0)))
        let weighing = EvidenceWeight.weigh(
            raw, question: question, value: value, trust: trust, asOf: today, policy: policy.evidence)
        var item = WeighedItem(
            id: raw.id, claim: raw.claim, kind: kind, source: person.map { .person($0) } ?? .item(raw.id),
            speaker: person, happenedOn: raw.happenedOn, weighing: weighing)
        item.isPartner = kind == .partnerReport
        item.isRelayed = kind == .relayed
        return item
    }

    func judge(_ supporting: [WeighedItem], against opposing: [WeighedItem] = []) -> BodyOfEvidence {
        BodyOfEvidence.judge(
            "a test", supporting: supporting, opposing: opposing, question: question, policy: policy)
    }

    func word(_ body: BodyOfEvidence) -> ConfidenceWord { ConfidenceWord(body.confidence, policy: policy.evidence) }
}

/// Four decimals, as the rule book prints them.
func printed(_ value: Double) -> Double { Numerics.rounded(value, places: 4) }
