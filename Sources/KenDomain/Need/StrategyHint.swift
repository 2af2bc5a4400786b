/// What kind of product might win a segment: a suggestion, never a verdict (rule book 6.6; Ulwick, growth strategy
/// matrix).
public struct StrategyHint: Hashable, Sendable, Codable {
    /// The strategy in a word.
    public enum Word: String, Sendable, Codable, CaseIterable {
        /// Better and dearer.
        case differentiated
        /// Better and cheaper.
        case dominant
        /// Plainer and cheaper.
        case disruptive
        /// Plainer and dearer: only where people have no choice. No rule gives it; a person may.
        case discrete
        /// Slightly better or cheaper; a newcomer should not try it.
        case sustaining

        /// Whether it asks for a product that does less.
        public var isPlainer: Bool { self == .disruptive || self == .discrete }
    }

    public var word: Word
    /// Underserved outcomes, of those whose zone is known.
    public var underserved: Rate
    /// Overserved outcomes, of those whose zone is known.
    public var overserved: Rate
    public var explanation: Explanation

    /// What the scores of one segment hint at; nil when too few answered, or no zone is known.
    public init?(_ scores: [OutcomeScore], respondents: Int, policy: Policy) {
        let kinds = scores.compactMap(\.zone?.kind)
        guard respondents >= policy.needs.adviceFrom, !kinds.isEmpty else { return nil }
        underserved = Rate(kinds.count { $0 == .underserved }, of: kinds.count)
        overserved = Rate(kinds.count { $0 == .overserved }, of: kinds.count)
        let (under, over) = (underserved.share ?? 0, overserved.share ?? 0)
        word = StrategyHint.word(under: under, over: over, policy.needs)
        explanation = Explanation(
            title: Wording.strategyTitle, score: nil, form: .rule,
            terms: [
                .init(Wording.underservedTerm, value: under, contribution: 0, source: "6.6; Ulwick, our setting"),
                .init(Wording.overservedTerm, value: over, contribution: 0, source: "6.6; Ulwick, our setting"),
            ],
            notes: [Wording.onlySuggestion] + (word == .sustaining ? [Wording.notForNewcomers] : []),
            policy: policy.stamp)
    }

    private static func word(under: Double, over: Double, _ policy: NeedPolicy) -> Word {
        let isUnder = Numerics.reaches(under, policy.coexistFrom)
        let isOver = Numerics.reaches(over, policy.coexistFrom)
        if isUnder, isOver { return .dominant }
        if Numerics.reaches(under, policy.differentiatedFrom) { return .differentiated }
        return Numerics.reaches(over, policy.disruptiveFrom) ? .disruptive : .sustaining
    }
}
