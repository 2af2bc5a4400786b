extension Wording {
    /// Whom sales-only contact keeps us from.
    static let theirExperts = "designers and product people"

    /// What a tier is about, said of an account that was named before: "its industry".
    static func itsSubject(_ tier: Tier?) -> String {
        switch tier {
        case .one, nil: "the business"
        case .two: "its industry"
        case .three: "its own customers"
        }
    }

    /// How often: "once", "twice", "three times".
    static func times(_ value: Int) -> String {
        switch value {
        case 1: "once"
        case 2: "twice"
        default: "\(number(value)) times"
        }
    }

    /// The topic that a warning names.
    static func topic(_ warning: Warning) -> String {
        Topic(rawValue: warning.word("topic")).map(name) ?? "their future"
    }

    /// A topic in plain words.
    public static func name(_ topic: Topic) -> String {
        switch topic {
        case .price: "price"
        case .contract: "contract wording"
        case .delivery: "delivery"
        case .quality: "a quality incident"
        case .payment: "payment"
        case .support: "support"
        case .order: "order status"
        case .theirOrganisation: "how they are organised"
        case .performance: "the product in use"
        case .implementation: "installation"
        case .ourRoadmap: "our roadmap"
        case .training: "training"
        case .featureRequest: "feature requests"
        case .industryInTwoYears: "their industry in two years"
        case .industryInFiveYears: "their industry in five years"
        case .competitors: "their competitors"
        case .differentiators: "what sets them apart"
        case .barriers: "what holds them back"
        case .technologyShift: "a shift in technology"
        case .businessModelShift: "a shift in business model"
        case .coCreation: "working on it together"
        case .theirCustomers: "their customers"
        case .endMarketTrend: "where their market is going"
        case .roadmapAgainstEndMarket: "their roadmap against their market"
        case .regulation: "rules in their market"
        case .shapingOrCatchingUp: "shaping or catching up"
        }
    }
}
