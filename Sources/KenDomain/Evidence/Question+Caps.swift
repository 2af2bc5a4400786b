extension Question {
    /// Whether the answer is a need of somebody's, so that the one who has it should be heard: what hurts, the steps and
    /// outcomes of the job, the problems in it, what end customers ask for, the end user's job (Mier, Strategyn).
    public var isNeed: Bool { Self.needs.contains(id) }

    /// Whether partners alone are a start and no verdict: needs, features, configuration and price (Mier). Beside the
    /// needs these are price under contract, what gives them a reason to pay, what sets offerings apart, what holds back
    /// their share, and what works or lets them down with us.
    public var isBeyondPartners: Bool { isNeed || Self.featuresAndPrice.contains(id) }

    /// Whether purchasers and finance give no long-term view of it: their industry, roadmap and end market (Kabra).
    public var isBeyondBuyers: Bool { tier == .three || (ID(203)...ID(208)).contains(id) }

    private static let needs = ids(108, 209, 210, 218, 302, 309)
    private static let featuresAndPrice = ids(107, 113, 202, 205, 207, 211, 212)

    private static func ids(_ numbers: Int...) -> Set<ID> { Set(numbers.map { ID($0) }) }
}
