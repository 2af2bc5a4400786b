extension Warning {
    /// The rules that raise warnings so far; raw values are the ids of the rule book, families of 13.2.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// A tier is dead on a valuable account (2.3).
        case deadTier = "W-TIER-01"
        /// Nobody of ours owns a tier.
        case unownedTier = "W-TIER-02"
        /// What we know of their industry came through sales.
        case relayedAnswers = "W-TIER-03"
        /// Executives do sales work while sales is absent.
        case executivesDoSalesWork = "W-TIER-04"
        /// A product manager who hardly meets customers; for that colleague alone.
        case insideOut = "W-TIER-05"
        /// Executives met too few key customers to call an outlook.
        case tooFewExecutiveTalks = "W-TIER-06"
        /// All contact runs through one person of theirs.
        case singleThread = "W-THR-01"
        /// Only one of us knows them.
        case singleThreadOurs = "W-THR-02"
        /// Access is held back by sales.
        case gatekept = "W-GATE-01"
        /// Nobody has asked for access.
        case nobodyAsked = "W-GATE-02"
        /// Access is held back by someone of theirs.
        case gatekeptByThem = "W-GATE-03"
        /// Product people meet them at conferences only.
        case conferenceOnly = "W-CONF-01"
        /// Executive meetings eaten by price, contract and delivery.
        case executivesStuckInTactics = "W-CXO-01"
        /// A planned strategic item was dropped.
        case strategicItemDropped = "W-CXO-02"
        /// A product has no known primary customer (1.5).
        case noPrimaryCustomer = "W-CUST-01"
        /// A promise of ours is broken.
        case brokenPromise = "W-EXP-04"
        /// A pain was heard and not answered.
        case painUnanswered = "W-EXP-02"
    }
}
