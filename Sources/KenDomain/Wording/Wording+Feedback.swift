extension Wording {
    /// A queue of feedback.
    public static func name(_ queue: FeedbackQueue) -> String {
        switch queue {
        case .customers: "customers"
        case .partnerNeeds: "partner needs"
        case .internalVoice: "internal voice"
        case .unsorted: "giver not known yet"
        }
    }

    /// Where a theme stands.
    public static func name(_ standing: ThemeStanding) -> String {
        switch standing {
        case .emerging: "emerging"
        case .planned: "rising, and planned"
        case .oneLoudCustomer: "one loud customer"
        case .watch: "watch"
        case .steady: "steady"
        case .fading: "fading"
        case .unknown: "too early to tell"
        }
    }

    static let burstTitle = "How much the last months look like a burst"
    /// One month of a burst.
    static func burstTerm(_ named: Int, of all: Int) -> String { "a month with \(named) of \(count(all, "item"))" }
    /// The note on usual and bursting shares.
    static func burstShares(usual: Double, bursting: Double) -> String {
        "usually \(percent(usual)) of items, in a burst \(percent(bursting))"
    }
    static let trendTestTitle = "How far the rise is beyond chance, in standard deviations"
    static let trendTestTerm = "pairs of months that rise, less those that fall, a step closer to nought"
    /// The note on how many months are behind it.
    static func months(_ months: Int) -> String { count(months, "month") }
    static let jumpTitle = "How many times more often than before"
    /// The line of a jump.
    static func jumpTerm(_ recent: Int, of all: Int, before: Int, of earlier: Int) -> String {
        "\(recent) of \(all) lately, \(before) of \(earlier) before"
    }

    /// Title of what is said of a theme.
    static func themeTitle(_ theme: String) -> String { "How likely chance alone makes “\(theme)” rise like this" }
    /// The lines of a theme's signal.
    static func themeTerms(_ signal: ThemeSignal) -> [(String, Double)] {
        [
            signal.trend.map { ("chance that nothing rises, by trend", $0.chance) },
            signal.jump.map { ("chance that nothing rises, last months against before", $0.chance) },
            signal.burst.isActive ? ("weight of the burst that goes on", signal.burst.weight) : nil,
        ].compactMap(\.self)
    }

    /// The notes on who stands behind a theme.
    static func themeNotes(_ reach: ThemeReach, isSignificant: Bool, hasPrimary: Bool) -> [String] {
        [
            "\(count(reach.companies, "company", "companies")), \(count(reach.people, "person", "people")), "
                + count(reach.mentions, "mention"),
            hasPrimary ? nil : "nobody who works with the product, or designs it in, has named it",
            isSignificant ? "believed beside all other themes looked at" : nil,
            reach.unknownRevenue > 0
                ? "revenue not known of \(count(reach.unknownRevenue, "company", "companies"))" : nil,
        ].compactMap(\.self)
    }

    static let feedbackLoopTitle = "How many who gave feedback were told in time what came of it"
    static let toldInTimeTerm = "told in time"
    static let balanceTitle = "Whether both sides speak"
    /// The line of a balance.
    static func balanceTerm(incoming: Int, outgoing: Int) -> String {
        "the fewer of \(count(incoming, "contact")) started by them and \(number(outgoing)) by us"
    }
    static let decisionThemeTitle = "How many decisions have a theme behind them"
    static let decisionThemeTerm = "decisions with a theme"
    static let firstHandTitle = "How many decisions rest on first-hand words"
    static let firstHandTerm = "decisions with first-hand words"

    /// A stage of the whole experience, as something a customer does.
    public static func name(_ stage: TouchpointStage) -> String {
        stage == .support ? "get support" : stage.rawValue
    }
    /// How process and experience stand to each other.
    public static func name(_ word: TouchpointGap.Word) -> String {
        switch word {
        case .inStep: "in step"
        case .watermelon: "green for us, red for the customer"
        case .heroics: "people make up for the process"
        case .forOurOwnSake: "measured for our own sake"
        case .processUnknown: "process not measured"
        case .unknown: "not measured"
        }
    }

    /// Title of a gap between process and experience.
    static func touchpointGapTitle(_ stage: TouchpointStage) -> String {
        "How far the process to \(name(stage)) is ahead of the experience"
    }

    /// The note on a gap.
    static func gapNote(_ word: TouchpointGap.Word) -> String? { word == .inStep ? nil : name(word) }

    /// A stage of working together.
    public static func name(_ stage: CoCreationStage) -> String {
        switch stage {
        case .invited: "invited"
        case .framed: "framed"
        case .ideated: "ideated"
        case .prototyped: "prototyped"
        case .trialled: "trialled"
        case .adopted: "adopted"
        }
    }

    /// Title of a passage between stages.
    static func passageTitle(_ from: CoCreationStage, _ to: CoCreationStage) -> String {
        "How much of the work that was \(name(from)) was also \(name(to))"
    }
    static let participationTitle = "How much of our roadmap customers take part in"
    static let participationTerm = "items with a customer"
    static let leadUserTitle = "Whether they are ahead and would gain much"
    /// The line on being ahead.
    static func aheadTerm(_ trends: [String], _ stance: StanceHeading) -> String {
        let reasons = (stance == .shaping ? ["shapes its industry"] : []) + trends.map { "ahead of “\($0)”" }
        return reasons.isEmpty ? "ahead of a called trend, or shaping" : list(reasons)
    }
    /// The line on much to gain.
    static func gainTerm(_ needs: [String]) -> String {
        needs.isEmpty ? "an important need that nothing serves" : "would gain from \(quoted(needs))"
    }
    /// The note on what nobody has said.
    static func notKnownYet(_ part: String) -> String { "\(part): not known yet" }
}
