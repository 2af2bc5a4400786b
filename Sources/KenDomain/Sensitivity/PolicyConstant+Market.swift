extension PolicyConstant {
    /// Constants of positions, alignment and stance (rule book 5.1 to 5.4).
    static let market: [PolicyConstant] = [
        .init(
            "market.readyPosition", "the position of a roadmap that is ready in time", \.market.readyPosition, .market),
        .init("market.latePosition", "the position of a roadmap that is late", \.market.latePosition, .market),
        .init("market.lateDays", "the days after the turning point that are late", \.market.lateDays, .market),
        .init("market.absentPosition", "the position where nothing answers a trend", \.market.absentPosition, .market),
        .init("market.againstPosition", "the position of a bet against a trend", \.market.againstPosition, .market),
        .init(
            "market.alignedFrom", "the score from which a customer goes with its market", \.market.alignedFrom, .market),
        .init("market.divergingTo", "the score up to which a customer heads away", \.market.divergingTo, .market),
        .init("market.trendsNeeded", "the sure trends that a heading needs", \.market.trendsNeeded, .market),
        .init("market.trendConfidence", "the confidence that makes a trend sure", \.market.trendConfidence, .market),
        .init("market.roadmapConfidence", "the confidence that a roadmap needs", \.market.roadmapConfidence, .market),
        .init("market.earlierDays", "the days between now and the earlier heading", \.market.earlierDays, .market),
        .init("market.shapingFrom", "the score from which a customer shapes its market", \.market.shapingFrom, .market),
        .init("market.catchingUpTo", "the score up to which a customer catches up", \.market.catchingUpTo, .market),
        .init("market.indicatorsNeeded", "the indicators that a stance needs", \.market.indicatorsNeeded, .market),
        .init("market.staleDays", "the days after which a heading is old", \.market.staleDays, .market),
        .init(
            "market.differentiatorConfidence", "the confidence that makes a differentiator",
            \.market.differentiatorConfidence, .market),
        .init("market.calledFrom", "the likelihood from which a trend is called", \.market.calledFrom, .market),
    ]

    /// Constants of words about industries that move a heading, and of shares of revenue (rule book 5.3 and 5.5).
    static let outlook: [PolicyConstant] = [
        .init(
            "market.divergingRevenueShare", "the share of revenue heading away that is told",
            \.market.divergingRevenueShare, .company),
        .init(
            "market.unknownRevenueShare", "the share of revenue of unknown heading that is told",
            \.market.unknownRevenueShare, .company),
        .init(
            "market.judgedKeyCustomers", "the key customers that must be judged first", \.market.judgedKeyCustomers,
            .company),
        .init(
            "market.sourcesToHide", "the sources below which confidence hides a figure", \.market.sourcesToHide, .market
        ),
    ]
}
