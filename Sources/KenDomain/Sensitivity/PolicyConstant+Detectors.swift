extension PolicyConstant {
    /// Constants of the detectors (rule book 2.3).
    static let detectors: [PolicyConstant] = [
        .init("detectors.activeDays", "the days in which a counterpart is active", \.detectors.activeDays, .talks),
        .init(
            "detectors.singleThreadBelow", "the number of threads below which contact hangs on one person",
            \.detectors.singleThreadBelow, .talks),
        .init(
            "detectors.thinBelow", "the number of threads below which contact is thin", \.detectors.thinBelow, .talks),
        .init("detectors.yearDays", "the days the detectors look back", \.detectors.yearDays, .talks),
        .init("detectors.onlySalesWeight", "the weight of talks by sales alone", \.detectors.onlySalesWeight, .talks),
        .init("detectors.refusedWeight", "the weight of refused requests", \.detectors.refusedWeight, .talks),
        .init("detectors.relayedWeight", "the weight of relayed answers", \.detectors.relayedWeight, .talks),
        .init("detectors.noDirectWeight", "the weight of no direct talk", \.detectors.noDirectWeight, .talks),
        .init(
            "detectors.unansweredAfterDays", "the days after which a request counts as refused",
            \.detectors.unansweredAfterDays, .talks),
        .init("detectors.noDirectDays", "the days without a direct talk", \.detectors.noDirectDays, .talks),
        .init("detectors.gatekeptFrom", "the score from which access is held back", \.detectors.gatekeptFrom, .talks),
        .init("detectors.gateWatchFrom", "the score from which access is watched", \.detectors.gateWatchFrom, .talks),
        .init(
            "detectors.gateMinimumInteractions", "the talks that the score of access needs",
            \.detectors.gateMinimumInteractions, .talks),
        .init(
            "detectors.conferenceMinimum", "the contacts that the share of conferences needs",
            \.detectors.conferenceMinimum, .talks),
        .init(
            "detectors.conferenceShare", "the share of contacts from which all is conferences",
            \.detectors.conferenceShare, .talks),
        .init(
            "detectors.executiveMinimumMeetings", "the meetings that the share of strategy needs",
            \.detectors.executiveMinimumMeetings, .talks),
        .init(
            "detectors.tacticalBelow", "the strategic share below which a meeting is tactical",
            \.detectors.tacticalBelow, .talks),
        .init(
            "detectors.tacticalMeetingShare", "the share of tactical meetings that makes a trap",
            \.detectors.tacticalMeetingShare, .talks),
        .init(
            "detectors.bumpedPlannedMinutes", "the planned minutes of an item that can be dropped",
            \.detectors.bumpedPlannedMinutes, .talks),
        .init(
            "detectors.bumpedPart", "the part of its minutes below which an item was dropped", \.detectors.bumpedPart,
            .talks),
        .init(
            "detectors.inversionShare", "the tactical share from which executives do sales work",
            \.detectors.inversionShare, .talks),
        .init(
            "detectors.inversionSalesDays", "the days without sales for that finding", \.detectors.inversionSalesDays,
            .talks),
        .init(
            "detectors.relayedMajority", "the share of relayed answers that is told", \.detectors.relayedMajority,
            .evidence),
        .init(
            "detectors.insideOutShare", "the share of time for customers that is too small", \.detectors.insideOutShare,
            .talks),
        .init("detectors.insideOutDays", "the days over which that share is taken", \.detectors.insideOutDays, .talks),
        .init(
            "detectors.executiveKeyCustomers", "the key customers that executives must have met",
            \.detectors.executiveKeyCustomers, .company),
        .init(
            "detectors.paperOnlyShare", "the tactical share from which contact is price and paper",
            \.detectors.paperOnlyShare, .talks),
        .init("detectors.paperOnlyMinimum", "the talks which that share needs", \.detectors.paperOnlyMinimum, .talks),
        .init(
            "detectors.throughPartnerTalks", "the most talks a year of a customer met through a partner",
            \.detectors.throughPartnerTalks, .talks),
    ]
}
