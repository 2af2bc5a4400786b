extension Tier {
    /// The functions on our side that keep this tier (rule book 2.1).
    public var ourFunctions: Set<Function> {
        switch self {
        case .one: [.sales, .channelSales]
        case .two: [.product, .domainExpert, .support]
        case .three: [.executive]
        }
    }

    /// The functions one of which must be filled for the tier to have an owner; support helps but does not own.
    public var ownerFunctions: Set<Function> { ourFunctions.subtracting([.support]) }

    /// Whether a colleague may keep this tier; support does so only on site with a designer.
    public func isKept(by profile: Profile) -> Bool {
        profile.side == .ours && !profile.functions.isDisjoint(with: ourFunctions)
    }

    /// Whether someone on the other side is one from whom this tier is learned (rule book 2.1).
    ///
    /// An end customer counts for the third tier whoever they are: their own words are its best evidence.
    public func isCounterpart(_ profile: Profile) -> Bool {
        guard profile.side != .ours, profile.side != .partner else { return false }
        switch self {
        case .one:
            return profile.side != .endCustomer
                && (profile.has(.purchaser) || profile.has(.decisionMaker) || profile.functions.contains(.finance))
        case .two:
            let isPeer = !profile.functions.isDisjoint(with: [.product, .engineering])
            return profile.side != .endCustomer
                && (profile.has(.componentDesigner) || profile.has(.jobExecutor)
                    || (profile.has(.influencer) && isPeer))
        case .three:
            return profile.side == .endCustomer || profile.functions.contains(.executive)
        }
    }

    /// Whether minutes on that topic count for this tier: its own topics, and for the third any strategic one.
    public func isServed(by topic: Topic) -> Bool {
        self == .three ? topic.topicClass == .strategic : topic.tier == self
    }
}
