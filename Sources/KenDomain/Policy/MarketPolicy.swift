/// Constants of positions, alignment, stance, competitors and outlook (rule book 5).
public struct MarketPolicy: Hashable, Sendable, Codable {
    /// Position of a roadmap that is ready by the turning point, −1…1.
    public var readyPosition = 1.0
    /// Position of what comes more than ``lateDays`` after the turning point.
    public var latePosition = 0.25
    /// Days after the turning point from which it is wholly late (twelve months).
    public var lateDays = 365
    /// Position where nothing on the roadmap answers the trend.
    public var absentPosition = -0.5
    /// Position of a bet against the trend.
    public var againstPosition = -1.0
    public var alignedFrom = 0.25
    public var divergingTo = -0.25
    /// Trends of ``trendConfidence`` that an alignment needs.
    public var trendsNeeded = 2
    public var trendConfidence = 0.40
    public var roadmapConfidence = 0.40
    /// How far back the alignment is shown beside today's, days.
    public var earlierDays = 180
    public var shapingFrom = 0.30
    public var catchingUpTo = -0.30
    /// Indicators that a stance needs.
    public var indicatorsNeeded = 3
    /// Share of revenue with diverging accounts above which it is told (W-ALN-02).
    public var divergingRevenueShare = 0.25
    /// The same for accounts of unknown alignment (W-ALN-03)…
    public var unknownRevenueShare = 0.20
    /// …once so many key customers are judged.
    public var judgedKeyCustomers = 5
    /// Age in days of the newest supporting claim from which an alignment is stale (W-ALN-04).
    public var staleDays = 365
    /// A trend counts as called from this likelihood on.
    public var calledFrom = 0.55
    /// Confidence from which a cell makes a differentiator.
    public var differentiatorConfidence = 0.40
    /// Difference of pro and contra from which an account has a direction.
    public var directionFrom = 0.15
    public var robustAccounts = 5
    public var robustWeight = 2.5
    public var mediumAccounts = 3
    public var mediumWeight = 1.0
    public var highAgreementFrom = 0.80
    public var mediumAgreementFrom = 0.60
    /// Customer accounts that a call needs.
    public var callAccounts = 3
    /// Part of the weight that must come from talks about problems, or from what we saw.
    public var callDeepShare = 0.60
    /// Most that desk research and opinion may be of all shown weight.
    public var callDeskShare = 0.20
    /// Executive-level contacts that a call needs, within ``callContactDays``.
    public var callContacts = 2
    public var callContactDays = 365
    /// Independent sources below which in-confidence words count only for their circle (rule book 0.3, X6).
    public var sourcesToHide = 3

    /// The shipped values.
    public init() {}
}
