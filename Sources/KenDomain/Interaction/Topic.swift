/// What a conversation was about (rule book 0.2). Raw values are the codes of the rule book, kept in files.
public enum Topic: String, Sendable, Codable, CaseIterable {
    case price = "PRI", contract = "CON", delivery = "DEL", quality = "QUA", payment = "PAY", support = "SUP"
    case order = "ORD", theirOrganisation = "ORG"
    case performance = "PRF", implementation = "IMP", ourRoadmap = "NRT", training = "TRN", featureRequest = "FEA"
    case industryInTwoYears = "V2", industryInFiveYears = "V5", competitors = "CMP", differentiators = "DIF"
    case barriers = "BAR", technologyShift = "TEC", businessModelShift = "BIZ", coCreation = "COC"
    case theirCustomers = "CCU", endMarketTrend = "EMT", roadmapAgainstEndMarket = "RVE", regulation = "REG"
    case shapingOrCatchingUp = "STN"

    /// The altitude of a topic: the day's business, the product, or their future.
    public enum Class: String, Sendable, Codable, CaseIterable {
        case tactical, product, strategic
    }

    /// The class of this topic.
    public var topicClass: Class {
        switch self {
        case .price, .contract, .delivery, .quality, .payment, .support, .order, .theirOrganisation: .tactical
        case .performance, .implementation, .ourRoadmap, .training, .featureRequest: .product
        default: .strategic
        }
    }

    /// The tier whose knowledge this topic builds.
    public var tier: Tier {
        switch self {
        case .price, .contract, .delivery, .quality, .payment, .support, .order, .theirOrganisation: .one
        case .theirCustomers, .endMarketTrend, .roadmapAgainstEndMarket, .regulation, .shapingOrCatchingUp: .three
        default: .two
        }
    }
}

/// Minutes spent on one topic.
public struct TopicMinutes: Hashable, Sendable, Codable {
    public var topic: Topic
    /// Minutes, 0 or more; split equally when only the topics are known.
    public var minutes: Double

    /// Minutes spent on one topic.
    public init(_ topic: Topic, _ minutes: Double) {
        self.topic = topic
        self.minutes = minutes
    }
}
