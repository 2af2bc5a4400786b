/// Constants of the detectors (rule book 2.3).
public struct DetectorPolicy: Hashable, Sendable, Codable {
    /// A counterpart is active with a two-way contact in this many days.
    public var activeDays = 180
    public var singleThreadBelow = 1.5
    public var thinBelow = 2.5
    /// Window for gatekeeping, conferences and executive meetings, days.
    public var yearDays = 365
    public var onlySalesWeight = 0.35
    public var refusedWeight = 0.30
    public var relayedWeight = 0.20
    public var noDirectWeight = 0.15
    /// A request without answer counts as refused after this many days.
    public var unansweredAfterDays = 14
    public var noDirectDays = 180
    public var gatekeptFrom = 0.60
    public var gateWatchFrom = 0.40
    public var gateMinimumInteractions = 5
    public var conferenceMinimum = 3
    public var conferenceShare = 0.80
    public var executiveMinimumMeetings = 2
    public var tacticalBelow = 0.30
    public var tacticalMeetingShare = 0.75
    /// A planned strategic item of at least this many minutes…
    public var bumpedPlannedMinutes = 10.0
    /// …that got less than this part of them was bumped.
    public var bumpedPart = 0.5
    /// Tactical share of executives' minutes above which they do sales work.
    public var inversionShare = 0.50
    /// Days without qualified tier I contact by sales for that finding.
    public var inversionSalesDays = 180
    public var relayedMajority = 0.50
    /// Customer-facing share of a product manager's minutes, over ``insideOutDays``.
    public var insideOutShare = 0.10
    public var insideOutDays = 90
    /// Key customers executives must have met in a year for an outlook.
    public var executiveKeyCustomers = 3
    /// Contact is over price and paper only from this tactical share of topic minutes, in at least so many talks.
    public var paperOnlyShare = 0.90
    public var paperOnlyMinimum = 2
    /// Contact runs through a partner when they buy there and talk to us no more often than this in a year.
    public var throughPartnerTalks = 2
    /// Whether calendar shares of colleagues are measured; off until switched on (rule book 13.4).
    public var measuresCalendars = false

    /// The shipped values.
    public init() {}
}
