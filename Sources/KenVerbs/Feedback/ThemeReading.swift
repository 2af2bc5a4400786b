import KenDomain
import KenStore

/// What is said of every theme on a day, for one reader.
struct ThemeReading: Sendable {
    let findings: [ThemeFinding]
    let themes: [Theme]
    let told: ToldBack
    let listening: Listening
}

extension Ken {
    /// Every theme with its months and its standing, from the stored mentions: read again only when something changed.
    func themes(for readership: Readership, asOf: Day, policy: Policy) async throws -> ThemeReading {
        let change = try await store.read { db in try db.lastChange() }
        let key = ThemeBasis(
            basis: .init(day: asOf, policy: policy.stamp, change: change), reader: readership.caller)
        if let held = themeReadings.value(key) { return held }
        let portfolio = try await standing(asOf: asOf, policy: policy).portfolio
        let reading = try await store.read { db in
            try db.themeReading(for: readership, asOf: asOf, beside: portfolio, policy: policy)
        }
        themeReadings.keep(reading, as: key)
        return reading
    }
}

extension SQLConnection {
    /// Counts the stored mentions and says what follows for each theme.
    func themeReading(
        for readership: Readership, asOf: Day, beside portfolio: PortfolioJudgement? = nil, policy: Policy
    ) throws -> ThemeReading {
        var tally = ThemeTally(asOf: asOf, readership: readership, policy: policy)
        let first = asOf.adding(-policy.feedback.months * policy.feedback.monthDays)
        try count(into: &tally, after: first)
        let themes = try themes(asOf: asOf).filter { readership.mayRead([$0.standing.visibility]) }
        let findings = ThemeFinding.all(
            tally, themes: themes, roadmap: try ourRoadmap(asOf: asOf),
            revenue: portfolio?.portfolio.revenueOfYear ?? [:],
            policy: policy)
        let firsts = findings.compactMap { finding in finding.firstOn.map { (finding.theme, $0) } }
        return ThemeReading(
            findings: findings, themes: themes,
            told: ToldBack(try feedbackTold(after: first, asOf: asOf), asOf: asOf, policy: policy),
            listening: Listening(
                themes: themes, bets: try bets(asOf: asOf), verdicts: portfolio?.bets ?? [],
                firstMention: Dictionary(firsts) { $1 }, asOf: asOf, policy: policy))
    }
}
