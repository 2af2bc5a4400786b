/// What became of what we heard (rule book 11; the IBM study: listen in, turn raw words into decisions).
public struct Listening: Hashable, Sendable, Codable {
    /// Decisions with at least one theme behind them, of all.
    public var withTheme: Rate
    /// Decisions that rest on somebody's own word or sight, of all that were judged.
    public var firstHand: Rate
    /// Median days from the first mention of a theme to the first decision on it; nil while none was decided.
    public var days: Double?
    /// Themes behind that median.
    public var decidedThemes: Int
    public var themeExplanation: Explanation
    public var firstHandExplanation: Explanation

    /// - Parameter firstMention: the first day each theme was named.
    public init(
        themes: [Theme], bets: [Bet], verdicts: [BetVerdict], firstMention: [Theme.ID: Day], asOf: Day,
        policy: Policy
    ) {
        let decided = bets.filter { $0.decidedOn <= asOf && $0.standing.holds(on: asOf) }.sorted { $0.id < $1.id }
        let led = Set(themes.filter { $0.standing.holds(on: asOf) }.flatMap(\.bets))
        let withTheme = decided.filter { led.contains($0.id) }
        let dayOf = Dictionary(decided.map { ($0.id, $0.decidedOn) }, uniquingKeysWith: { $1 })
        let spans = themes.compactMap { theme -> Double? in
            guard let first = firstMention[theme.id], let on = theme.bets.compactMap({ dayOf[$0] }).min() else {
                return nil
            }
            return Double(max(0, first.days(to: on)))
        }
        let own = verdicts.filter { dayOf[$0.bet] != nil }.sorted { $0.bet < $1.bet }
        let seen = own.filter(\.isFirstHand)
        self.withTheme = Rate(withTheme.count, of: decided.count)
        firstHand = Rate(seen.count, of: own.count)
        days = Numerics.median(spans)
        decidedThemes = spans.count
        let source = "rule book 11; \(SeedSource.customerUnderstandingOnIBM.words)"
        themeExplanation = self.withTheme.explained(
            Wording.decisionThemeTitle, hits: Wording.decisionThemeTerm, source: source,
            evidence: withTheme.map { .bet($0.id) }, policy: policy)
        firstHandExplanation = firstHand.explained(
            Wording.firstHandTitle, hits: Wording.firstHandTerm, source: source,
            evidence: seen.map { .bet($0.bet) }, policy: policy)
    }
}
