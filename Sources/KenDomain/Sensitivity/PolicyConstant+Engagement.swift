extension PolicyConstant {
    /// Constants of meetings, pains, roadmap and bets (rule book 8 and 0.5).
    static let engagement: [PolicyConstant] = [
        .init("engagement.briefFrom", "the part of a brief that is enough", \.engagement.briefFrom, .agendas),
        .init("engagement.briefDays", "the days before a first contact", \.engagement.briefDays, .agendas),
        .init(
            "engagement.talkShareAbove", "our share of the talking that is too much", \.engagement.talkShareAbove,
            .agendas),
        .init("engagement.reviewDays", "the days sales has for a review", \.engagement.reviewDays, .agendas),
        .init("engagement.leadDays", "the days an agenda goes out in advance", \.engagement.leadDays, .agendas),
        .init(
            "engagement.executiveLeadDays", "the days an agenda goes to executives in advance",
            \.engagement.executiveLeadDays, .agendas),
        .init("engagement.mostItems", "the most items of an agenda", \.engagement.mostItems, .agendas),
        .init("engagement.mostMinutes", "the most minutes of a meeting", \.engagement.mostMinutes, .agendas),
        .init(
            "engagement.mostRemoteMinutes", "the most minutes of a remote meeting", \.engagement.mostRemoteMinutes,
            .agendas),
        .init("engagement.mostFarMinutes", "the most minutes across time zones", \.engagement.mostFarMinutes, .agendas),
        .init("engagement.farHours", "the hours between far time zones", \.engagement.farHours, .agendas),
        .init("engagement.notesDays", "the days for notes", \.engagement.notesDays, .agendas),
        .init(
            "engagement.followThroughDays", "the days for following through", \.engagement.followThroughDays, .agendas),
        .init("engagement.watchDays", "the days for which a meeting is pointed out", \.engagement.watchDays, .agendas),
        .init("engagement.needShare", "the share of time an open need gets", \.engagement.needShare, .agendas),
        .init(
            "engagement.upsellPauseDays", "the days without an offer after a need", \.engagement.upsellPauseDays,
            .agendas),
        .init("engagement.reportBackDays", "the days after which we report back", \.engagement.reportBackDays, .pains),
        .init("engagement.retoldHigh", "the retellings that are grave", \.engagement.retoldHigh, .pains),
        .init("engagement.listenersHigh", "the listeners that are grave", \.engagement.listenersHigh, .pains),
        .init(
            "engagement.pitchAgainDays", "the days in which an item is not shown again", \.engagement.pitchAgainDays,
            .disclosures),
    ]

    /// Constants that matter to roadmap items, bets, effort and value (rule book 0.5, 1.5, 8.7 and 9.1).
    static let company: [PolicyConstant] = [
        .init(
            "disclosure.movedDays", "the days by which an item must move to be told again", \.disclosure.movedDays,
            .disclosures),
        .init("disclosure.rebriefDays", "the days for telling it again", \.disclosure.rebriefDays, .disclosures),
        .init("bets.safeSources", "the sources of a safe bet", \.bets.safeSources, .company),
        .init("attention.days", "the days over which effort is counted", \.attention.days, .company),
        .init(
            "attention.partnerRevenueAbove", "the share of revenue through partners that is told",
            \.attention.partnerRevenueAbove, .company),
        .init("attention.metBelow", "the share of users met that is too small", \.attention.metBelow, .company),
        .init("value.revenueWeight", "the weight of revenue", \.value.revenueWeight, .company),
        .init("value.potentialWeight", "the weight of potential", \.value.potentialWeight, .company),
        .init("value.brandWeight", "the weight of their brand", \.value.brandWeight, .company),
        .init("value.marketWeight", "the weight of a new market", \.value.marketWeight, .company),
        .init("value.territoryWeight", "the weight of a new territory", \.value.territoryWeight, .company),
        .init("value.percentile", "the percentile that counts as full marks", \.value.percentile, .company),
        .init("value.badgeFrom", "the worth that makes a badge", \.value.badgeFrom, .company),
        .init("value.brandMark", "the worth of one brand mark", \.value.brandMark, .potential),
        .init(
            "value.beachheadBelowShare", "the share of revenue below which a segment is a beachhead",
            \.value.beachheadBelowShare, .company),
        .init("value.keyCustomers", "the number of key customers", \.value.keyCustomers, .company),
    ]
}
