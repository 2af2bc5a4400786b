extension Wording {
    /// A verdict on a bet, in a word or two.
    public static func name(_ word: BetVerdict.Word) -> String {
        switch word {
        case .safe: "safe"
        case .thin: "thin"
        case .oneLoudCustomer: "one loud customer"
        case .partnerOnly: "partners only"
        case .levelOneOnly: "only confirmed our idea"
        }
    }

    /// What would mend a gap in what a bet rests on, as something to do.
    public static func move(_ gap: BetVerdict.Gap) -> String {
        switch gap {
        case .noClaims: "Name the answers it rests on, or ask whoever has the need."
        case .unanswered(let claims): "Find words for \(count(claims, "claim")) that nothing supports."
        case .onlyPartners: "Ask the customer; a partner's word is a start, not a verdict."
        case .onlyConfirmed: "Ask about the problem before anybody sees our idea."
        case .oneCustomer: "Ask whether another customer has the same need."
        case .sources(let more): "Hear it from \(count(more, "more independent source"))."
        case .noPrimary: "Hear it from somebody who has the need."
        case .capped(let reason): "Lift what limits the answer: \(self.reason(reason))."
        case .notSure: "Ask again: what we have is old or speaks against itself."
        }
    }

    /// What is assumed.
    public static func name(_ kind: Assumption.Kind) -> String {
        switch kind {
        case .bet: "a decision"
        case .trend: "a trend"
        case .label: "what somebody is to us"
        case .answer: "an answer"
        }
    }

    /// What was decided on.
    public static func name(_ kind: Bet.Kind) -> String {
        switch kind {
        case .roadmapItem: "roadmap"
        case .price: "price"
        case .configuration: "configuration"
        }
    }

    /// A stage of the lifecycle, in a word or two.
    public static func name(_ stage: LifecycleStage) -> String {
        switch stage {
        case .identified: "identified"
        case .acquiring: "being won"
        case .retained: "retained"
        case .growing: "growing"
        case .leveraged: "working with us"
        }
    }

    static func betTitle(_ text: String) -> String { "How firmly this stands: \(text)" }
    static func assumptionTitle(_ text: String) -> String { "What we could lose with it: \(text)" }
    static let stakeTerm = "what hangs on it, as far as we are not sure"
    static let nothingSupports = "nothing on record supports it"

    /// What keeps a bet from being safe, or that nothing does.
    static func betNotes(
        sources: Int, wanted: Int, hasPrimary: Bool, isSure: Bool, caps: [Cap], unanswered: Int
    ) -> [String] {
        let notes: [(Bool, String)] = [
            (unanswered > 0, "\(count(unanswered, "claim")) it rests on has no evidence at all"),
            (sources < wanted, "\(count(sources, "independent source")), \(number(wanted)) wanted"),
            (!hasPrimary, "nobody whose need it is has said so"), (!isSure, "we are not sure enough of it"),
        ]
        let reasons = Cap.Reason.allCases.filter { reason in caps.contains { $0.reason == reason } }
        return notes.filter(\.0).map(\.1) + reasons.map { reason($0) }
    }
}
