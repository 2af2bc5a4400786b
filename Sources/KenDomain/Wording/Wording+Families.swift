extension Wording {
    /// What a family of warnings is about.
    public static func name(_ family: WarningFamily) -> String {
        switch family {
        case .customer: "who the customer is"
        case .tier: "the three tiers"
        case .gate: "access"
        case .conference: "trade fairs"
        case .executive: "executives"
        case .thread: "who knows whom"
        case .evidence: "evidence"
        case .alignment: "their market"
        case .competitor: "rivals"
        case .engagement: "meetings"
        case .need: "open needs"
        case .expectation: "promises"
        case .story: "told again"
        case .disclosure: "our roadmap"
        case .outcome: "what they lack"
        case .research: "how we ask"
        case .selfImage: "what we believe of ourselves"
        case .review: "reviews"
        case .touchpoint: "touchpoints"
        case .theme: "themes"
        }
    }

    /// How much a warning matters.
    public static func name(_ severity: Warning.Severity) -> String {
        switch severity {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .critical: "critical"
        }
    }
}
