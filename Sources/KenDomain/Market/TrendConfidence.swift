/// How sure we are of a trend when one customer is judged by it: from all others' words, one source for each account
/// (rule book 5.1). What the judged customer says itself never counts, so that denying a trend aligns nobody.
struct TrendConfidence: Sendable {
    /// 0…1.
    let confidence: Double
    /// How it came about; what the reader may not read is in it without words.
    let explanation: Explanation
    /// The newest word that supports it.
    let newestOn: Day?
    /// Words one may read, end customers first, then by weight.
    let evidence: [Reference]
    /// Words of the judged customer itself that one may read, newest first.
    let ownWords: [Reference]

    /// The confidence in a trend going one way.
    init(
        _ title: String, _ words: [TrendWord], direction: Trend.Direction, without customer: Organisation.ID,
        question: Question,
        readership: Readership, policy: Policy
    ) {
        let others = readership.counted(
            words.filter { $0.account != customer && $0.sign != 0 }, enough: policy.market.sourcesToHide,
            source: \.source, visibilities: \.visibilities)
        let supporting = others.filter { $0.sign == direction.rawValue }
        let body = BodyOfEvidence.judge(
            Wording.confidenceTitle(title), supporting: supporting.map(\.ofAccount),
            opposing: others.filter { $0.sign != direction.rawValue }.map(\.ofAccount), question: question,
            policy: policy)
        let isReadable = { (word: TrendWord) in readership.mayRead(word.visibilities) }
        confidence = body.confidence
        let hidden = Set(others.filter { !isReadable($0) }.map { Reference.evidence($0.item.id) })
        explanation = body.explanation.hiding(hidden)
        newestOn = supporting.map(\.item.happenedOn).max()
        evidence =
            (others.filter { $0.part == .endCustomer } + others.filter { $0.part != .endCustomer })
            .filter(isReadable).map { .evidence($0.item.id) }
        ownWords = words.filter { $0.account == customer && isReadable($0) }
            .sorted { ($1.item.happenedOn, $0.item.id) < ($0.item.happenedOn, $1.item.id) }
            .map { .evidence($0.item.id) }
    }
}

extension Explanation {
    /// The explanation with the lines of some records kept in number and stripped of words.
    fileprivate func hiding(_ hidden: Set<Reference>) -> Explanation {
        var shown = self
        for place in terms.indices where !hidden.isDisjoint(with: terms[place].evidence) {
            shown.terms[place].name = Wording.answeredInConfidence(1)
            shown.terms[place].evidence = []
        }
        return shown
    }
}

extension Trend {
    /// The question whose answers speak of it: five years ahead, or two.
    var question: Question? { QuestionBank.question(Question.ID(subject.horizons.first == .fiveYears ? 305 : 304)) }
}
