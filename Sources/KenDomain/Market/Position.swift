/// Where a customer's roadmap stands on one trend (rule book 5.1): 1 ready with it, −1 a bet against it.
public struct Position: Hashable, Sendable, Codable {
    /// −1…1.
    public var value: Double
    /// The least and most it may be as far as days are missing, before doubt about the claim, −1…1.
    public var span: ClosedRange<Double>
    /// Confidence of the roadmap claim, 0…1.
    public var confidence: Double
    /// Whether nothing on the roadmap answers the trend.
    public var isAbsent: Bool
    /// Whether an item has no day by which it is ready.
    public var isUndated: Bool
    /// Items and words one may read.
    public var evidence: [Reference]

    /// A position on a trend.
    public init(
        _ value: Double, confidence: Double, span: ClosedRange<Double>? = nil, isAbsent: Bool = false,
        isUndated: Bool = false, evidence: [Reference] = []
    ) {
        self.value = Self.bounded(value, else: 0)
        self.span = span.map { Self.bounds($0.lowerBound, $0.upperBound) } ?? Self.bounds(value, value)
        self.confidence = confidence.isFinite ? min(max(confidence, 0), 1) : 0
        self.isAbsent = isAbsent
        self.isUndated = isUndated
        self.evidence = evidence
    }

    /// The least and most it may be: `∓ (1 − confidence)` around the span, kept within −1…1.
    public var range: ClosedRange<Double> {
        let doubt = 1 - confidence
        return Self.bounds(span.lowerBound - doubt, span.upperBound + doubt)
    }

    /// The range between two ends, kept within −1…1 whatever a policy says; all of it where an end is no number.
    static func bounds(_ one: Double, _ other: Double) -> ClosedRange<Double> {
        let (low, high) = (bounded(min(one, other), else: -1), bounded(max(one, other), else: 1))
        return one.isNaN || other.isNaN ? -1...1 : low...high
    }

    private static func bounded(_ value: Double, else fallback: Double) -> Double {
        value.isNaN ? fallback : min(max(value, -1), 1)
    }
}
