/// What is said of one theme on a day: how it moves, who stands behind it, what it is (rule book 11.2).
public struct ThemeFinding: Hashable, Sendable, Codable {
    public var theme: Theme.ID
    public var name: String
    public var signal: ThemeSignal
    /// Whether its rise is believed among all themes looked at.
    public var isSignificant: Bool
    public var standing: ThemeStanding
    public var reach: ThemeReach
    /// Companies behind it that may be named to the reader, by id.
    public var companies: [Organisation.ID]
    /// The latest items that the reader may read.
    public var examples: [FeedbackItem.ID]
    public var firstOn: Day?
    /// The day it was first found to be an emerging need: the one on record, else today when it is one.
    public var flaggedOn: Day?
    /// Days we were earlier than a rival, negative when later; nil while either day is not known.
    public var advantageDays: Int?
    public var explanation: Explanation

    /// Every theme of a tally, those that need a look first, then by name and id.
    ///
    /// - Parameter revenue: revenue of a year by account, all in one currency.
    public static func all(
        _ tally: ThemeTally, themes: [Theme], roadmap: [RoadmapItem], revenue: [Organisation.ID: Money],
        policy: Policy
    ) -> [ThemeFinding] {
        let themes = themes.filter { $0.standing.holds(on: tally.asOf) }.sorted { $0.id < $1.id }
        let signals = themes.map { ThemeSignal(tally.series($0.id), policy: policy) }
        let told = signals.indices.filter { signals[$0].chance != nil }
        let believed = Numerics.discoveries(
            told.compactMap { signals[$0].chance }, rate: policy.feedback.discoveryRate)
        let significant = Set(zip(told, believed).filter(\.1).map(\.0))
        return themes.indices.map { place in
            ThemeFinding(
                themes[place], signals[place], isSignificant: significant.contains(place),
                count: tally.count(themes[place].id),
                isServed: themes[place].isServed(by: roadmap, on: tally.asOf), revenue: revenue, asOf: tally.asOf,
                policy: policy)
        }
        .sorted { ($0.standing.place, $0.name, $0.theme) < ($1.standing.place, $1.name, $1.theme) }
    }

    private init(
        _ theme: Theme, _ signal: ThemeSignal, isSignificant: Bool, count: ThemeCount, isServed: Bool,
        revenue: [Organisation.ID: Money], asOf: Day, policy: Policy
    ) {
        let standing = ThemeStanding(
            signal, isSignificant: isSignificant, companies: count.companies.count, hasPrimary: count.hasPrimary,
            isServed: isServed, policy: policy.feedback)
        var theme = theme
        if theme.flaggedOn.map({ asOf < $0 }) ?? true { theme.flaggedOn = standing == .emerging ? asOf : nil }
        self.theme = theme.id
        name = theme.name
        self.signal = signal
        self.isSignificant = isSignificant
        self.standing = standing
        reach = ThemeReach(count, revenue: revenue)
        companies = count.readableCompanies.sorted()
        examples = count.examples
        firstOn = count.firstOn
        flaggedOn = theme.flaggedOn
        advantageDays = theme.advantageDays
        explanation = Explanation(
            title: Wording.themeTitle(theme.name), score: signal.chance, form: .rule,
            terms: Wording.themeTerms(signal).map { name, value in
                .init(
                    name, value: value, contribution: 0, source: "rule book 11.2",
                    evidence: count.examples.map { .feedback($0) })
            },
            notes: Wording.themeNotes(reach, isSignificant: isSignificant, hasPrimary: count.hasPrimary),
            policy: policy.stamp)
    }
}

extension ThemeStanding {
    /// Those that need a look come first.
    fileprivate var place: Int { ThemeStanding.allCases.firstIndex(of: self) ?? 0 }
}
