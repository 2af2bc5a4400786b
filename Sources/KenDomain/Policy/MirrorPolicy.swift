/// Constants of the mirror: self-assessment and quarterly review (rule book 10).
public struct MirrorPolicy: Hashable, Sendable, Codable {
    /// Centricity, 0…100, below which a company is product-centric…
    public var productCentricBelow = 35.0
    /// …and above which it is customer-centric.
    public var customerCentricAbove = 65.0
    /// Stated beyond observed, on a scale of 0…4, from which it is told (W-SELF-01).
    public var gapFrom = 1.0
    /// Deviation over raters above which they share no view of an item.
    public var sharedDeviation = 1.0
    /// Weights of what shows what drives a review, together 1.
    public var timeWeight = 0.40
    public var questionWeight = 0.15
    public var actionWeight = 0.15
    public var exhibitWeight = 0.10
    public var attendeeWeight = 0.10
    public var orderWeight = 0.10
    /// Part that a driver loses whose whole planned time was dropped.
    public var bumpedLoss = 0.5
    /// Lead, 0…1, from which one driver drives; below it is mixed.
    public var leadFrom = 0.05
    /// Share below which a driver is hardly covered (W-REV-01).
    public var coveredFrom = 0.10
    /// Arguments by opinion alone from which a topic without any figure is told (W-REV-03).
    public var opinionsFrom = 2
    /// Days over which research is counted by level.
    public var researchDays = 365

    /// The shipped values.
    public init() {}
}
