extension Wording {
    /// A heading in a word or two, with its doubt.
    public static func name(_ heading: AlignmentHeading, _ doubt: AlignmentDoubt? = nil) -> String {
        let word = heading.rawValue
        return switch doubt {
        case nil: word
        case .leaning: "leaning \(word)"
        case .mayBeAligned: "\(word) (may be aligned)"
        case .mayBeDiverging: "\(word) (may be diverging)"
        case .mayBeEither: "\(word) (may be aligned or diverging)"
        }
    }

    /// A stance in a word or two.
    public static func name(_ stance: StanceHeading) -> String {
        switch stance {
        case .shaping: "shaping"
        case .keepingPace: "keeping pace"
        case .catchingUp: "catching up"
        case .unknown: "unknown"
        }
    }

    /// Whether a customer goes with its market, why, and how that has moved in half a year.
    public static func sentence(for market: MarketJudgement, of customer: String) -> Sentence {
        if market.heading.byHand != nil {
            return """
                We take it that \(customer) \(direction(market.heading.shown, nil)); \
                Ken's own figures say: \(name(market.alignment.heading, market.alignment.doubt)).
                """
        }
        guard market.alignment.heading != .unknown else { return unknownAlignment(market.alignment, customer) }
        let reason = mainReason(market.alignment).map { ": \($0)" } ?? ""
        let evidence = market.alignment.lines.flatMap { $0.evidence + $0.position.evidence }
        let movement = movement(from: market.earlier, to: market.alignment).map { " \($0)" } ?? ""
        return """
            \(customer) \(direction(market.alignment.heading, market.alignment.doubt), evidence)\(reason).\(movement)
            """
    }

    /// What a heading says a customer does.
    static func direction(_ heading: AlignmentHeading, _ doubt: AlignmentDoubt?) -> String {
        switch (heading, doubt) {
        case (.aligned, .leaning): "seems to go with its market"
        case (.aligned, _): "goes with its market"
        case (.diverging, .leaning): "seems to be heading away from its own market"
        case (.diverging, _): "is heading away from its own market"
        case (.drifting, .mayBeAligned): "drifts, and may yet go with its market"
        case (.drifting, .mayBeDiverging): "drifts, and may be heading away from its own market"
        case (.drifting, _): "drifts, neither with its market nor against it"
        case (.unknown, _): "may go with its market or against it; nobody knows"
        }
    }

    private static func unknownAlignment(_ alignment: Alignment, _ customer: String) -> Sentence {
        let first = alignment.ask.first.flatMap(QuestionBank.question)
        let ask = first.map { " Ask: “\($0.text)”" } ?? ""
        return """
            We cannot tell yet whether \(customer) goes with its market.\(ask, alignment.ask.map { .question($0) })
            """
    }

    /// The line that bears most on the heading, as a clause.
    private static func mainReason(_ alignment: Alignment) -> String? {
        let sign: Double = alignment.heading == .aligned ? 1 : -1
        return alignment.lines.max { sign * $0.weight * $0.position.value < sign * $1.weight * $1.position.value }
            .map { stand($0) }
    }

    /// Where a roadmap stands on one trend, as a clause about "it".
    public static func stand(_ line: Alignment.Line) -> String {
        let trend = "“\(line.title)”"
        if line.position.isAbsent { return "nothing on its roadmap answers \(trend)" }
        if line.position.isUndated { return "it works on \(trend), and no day is named" }
        return switch line.position.value {
        case ..<(-0.75): "it bets against \(trend)"
        case ..<0: "part of its roadmap goes against \(trend)"
        case ..<0.9: "what it does about \(trend) comes late"
        default: "it will be ready for \(trend)"
        }
    }

    private static func movement(from earlier: Alignment, to now: Alignment) -> String? {
        guard earlier.heading != now.heading else { return nil }
        return earlier.heading == .unknown
            ? "Half a year ago nobody could tell."
            : "Half a year ago it \(pastDirection(earlier.heading))."
    }

    private static func pastDirection(_ heading: AlignmentHeading) -> String {
        switch heading {
        case .aligned: "went with its market"
        case .drifting: "drifted"
        case .diverging: "was heading away from it"
        case .unknown: "was not known"
        }
    }
}
