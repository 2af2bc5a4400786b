extension Wording {
    /// A bucket by its name (rule book 5.3).
    public static func name(_ bucket: Bucket) -> String {
        switch bucket {
        case .growWith: "Grow with"
        case .keepPace: "Keep pace"
        case .helpThemRun: "Help them run"
        case .alignedLearnStance: "Aligned, learn stance"
        case .watchTheShaper: "Watch the shaper"
        case .watch: "Watch"
        case .warn: "Warn"
        case .challengeTheBet: "Challenge the bet"
        case .warnAndHedge: "Warn and hedge"
        case .hedge: "Hedge"
        case .warnAndFindOut: "Warn, find out"
        case .findOut: "Find out"
        }
    }

    /// What a bucket calls for, in a sentence or two.
    public static func move(for bucket: Bucket) -> String {
        switch bucket {
        case .growWith:
            """
            Develop together, bring executives together twice a year, show the roadmap early under a non-disclosure \
            agreement, and give them capacity first.
            """
        case .keepPace: "Secure the business and look for lead users inside."
        case .helpThemRun: "Offer ready modules and know-how, and look at their share every quarter."
        case .alignedLearnStance: "Learn whether they lead or follow: ask what they started and what they answer."
        case .watchTheShaper: "Follow what they start, and ask what they expect of their market."
        case .watch: "Keep asking how their roadmap answers their market."
        case .warn: "Bring what end customers say to their head of product."
        case .challengeTheBet:
            """
            They bend the market another way: hedge, keep the executives' dialogue going, and agree on tell-tale \
            events.
            """
        case .warnAndHedge:
            "Bring what end customers say to their head of product, and limit what depends on them."
        case .hedge:
            """
            Limit what depends on them, take on no custom development, watch their credit, win a rival of theirs \
            in the same end market, and have executives talk with the evidence in hand.
            """
        case .warnAndFindOut:
            "Bring what end customers say to their head of product, and learn whether they lead or follow."
        case .findOut: "Plan talks about their industry, and then about their customers and where their roadmap goes."
        }
    }
}
