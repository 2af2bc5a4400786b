/// Whether a customer's roadmap goes with or against what its end industries do (rule book 5.1; Kabra, question (e)).
public struct Alignment: Hashable, Sendable, Codable {
    /// One trend that bears on the customer.
    public struct Line: Hashable, Sendable, Codable {
        /// nil in a calculation on plain numbers.
        public var trend: Trend.ID?
        public var title: String
        /// Share of the customer's revenue that the trend touches, 0…1.
        public var exposure: Double
        /// 1 or 2.
        public var magnitude: Int
        /// How sure we are of the trend, 0…1.
        public var confidence: Double
        /// How that confidence came about; nil in a calculation on plain numbers.
        public var sureness: Explanation?
        public var position: Position
        /// The newest word behind the trend or the position.
        public var newestOn: Day?
        /// What one may read behind the trend.
        public var evidence: [Reference]
        /// What the customer itself says of the trend: it moves nothing.
        public var ownWords: [Reference]
        /// The call of our executives that it is judged against; nil where there is none.
        public var call: OutlookCall.ID?

        /// A trend with its numbers.
        public init(
            trend: Trend.ID? = nil, title: String, exposure: Double, magnitude: Int, confidence: Double,
            position: Position, newestOn: Day? = nil, evidence: [Reference] = [], ownWords: [Reference] = [],
            call: OutlookCall.ID? = nil
        ) {
            self.trend = trend
            self.title = title
            self.exposure = exposure
            self.magnitude = magnitude
            self.confidence = confidence
            self.position = position
            self.newestOn = newestOn
            self.evidence = evidence
            self.ownWords = ownWords
            self.call = call
        }

        /// `exposure * magnitude * confidence`.
        public var weight: Double { exposure * Double(magnitude) * confidence }
    }

    /// −1…1; nil while unknown.
    public var score: Double?
    /// What the score may be as far as roadmap claims are unsure; nil while unknown.
    public var range: ClosedRange<Double>?
    public var heading: AlignmentHeading
    /// nil where the range stays within the heading.
    public var doubt: AlignmentDoubt?
    /// Trends that bear on the customer, heaviest first.
    public var lines: [Line]
    /// What to ask while it is unknown or days are missing, in the order of the bank.
    public var ask: [Question.ID]
    /// Its contributions add up to the score.
    public var explanation: Explanation

    /// The newest word behind it; nil without any.
    public var newestOn: Day? { lines.compactMap(\.newestOn).max() }

    /// Whether its newest word is too old (W-ALN-04).
    public func isStale(asOf: Day, policy: MarketPolicy) -> Bool {
        heading != .unknown && (newestOn.map { $0.days(to: asOf) > policy.staleDays } ?? false)
    }
}
