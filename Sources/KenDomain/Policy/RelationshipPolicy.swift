/// Constants of depth and trust (rule book 4).
public struct RelationshipPolicy: Hashable, Sendable, Codable {
    /// How much one contact of a kind counts.
    public var kindWeight: [InteractionKind: Double] = [
        .meal: 1.0, .visit: 1.0, .meeting: 1.0, .workshop: 1.0, .businessReview: 1.0, .observation: 1.0,
        .participation: 1.0, .userGroup: 0.8, .video: 0.7, .phone: 0.6, .conference: 0.4, .emailExchange: 0.3,
        .ticket: 0.2, .survey: 0.1,
    ]
    /// Half-life of a contact, days.
    public var contactHalfLife = 180.0
    /// Half-life of a kept or broken promise, days.
    public var promiseHalfLife = 365.0
    /// Tenure reaches one half after this many months.
    public var tenureHalfLifeMonths = 12.0
    /// Contacts are spread over this many in `1 - e^(-n/this)`.
    public var contactScale = 4.0
    /// Window for initiations, days.
    public var twoWayWindow = 365
    /// Window for candour, days (18 months).
    public var candourWindow = 548
    /// Distinct kinds of candour that make it whole.
    public var candourKinds = 4.0
    public var tenureWeight = 0.15
    public var contactWeight = 0.25
    public var twoWayWeight = 0.20
    public var keptWeight = 0.25
    public var candourWeight = 0.15
    /// Below this kept rate trust is capped.
    public var trustBreakerBelow = 0.40
    public var trustBreakerCap = 0.40
    /// Lower ends of the stages easing, candid and trusted.
    public var easingFrom = 0.30
    public var candidFrom = 0.50
    public var trustedFrom = 0.70
    public var trustedKept = 0.60
    public var trustedCandour = 0.50
    public var trustedMonths = 12.0
    /// Days after the due day from which an undone promise is broken.
    public var brokenAfterDays = 14

    /// The shipped values.
    public init() {}
}
