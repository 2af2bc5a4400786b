/// How one sign of shaping or catching up reads for a customer, as somebody saw it on a day (rule book 5.2; Q308).
public struct StanceObservation: Kept {
    public typealias ID = Identifier<StanceObservation>

    /// Which way a sign points.
    public enum Reading: String, Sendable, Codable, CaseIterable {
        case leads, between, trails
        /// Looked for, and not known.
        case unknown
    }

    public var id: ID
    public var organisation: Organisation.ID
    public var indicator: StanceIndicator
    public var reading: Reading
    /// What shows it, in a sentence.
    public var gist: String
    /// The answers it rests on.
    public var claims: [Claim.ID]
    public var observedOn: Day
    public var standing: Standing

    /// A sign read on a day.
    public init(
        id: ID, organisation: Organisation.ID, indicator: StanceIndicator, reading: Reading, gist: String,
        claims: [Claim.ID] = [], on observedOn: Day, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.indicator = indicator
        self.reading = reading
        self.gist = gist
        self.claims = claims
        self.observedOn = observedOn
        self.standing = standing
    }
}

extension StanceObservation.Reading {
    /// 1, 0 or −1; nil when not known.
    public var value: Double? {
        switch self {
        case .leads: 1
        case .between: 0
        case .trails: -1
        case .unknown: nil
        }
    }
}
