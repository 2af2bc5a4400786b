/// What may be wrong with an outcome statement (rule book 6.2): E is an error, W a warning, I a hint.
public enum OutcomeCode: String, Sendable, Codable, CaseIterable {
    /// No direction at the start.
    case noDirection = "E1"
    /// No metric after the direction.
    case noMetric = "E2"
    /// No object of control.
    case noObject = "E3"
    /// A solution, or a product of ours.
    case solution = "E4"
    /// Two outcomes in one.
    case twoInOne = "E5"
    case vague = "E6"
    /// A target figure.
    case target = "E7"
    /// A way of doing it.
    case method = "E8"
    case ourselves = "E9"
    /// A direction upwards.
    case upwards = "W1"
    /// Another word for minimize.
    case otherDirection = "W2"
    case tooLong = "W4"
    /// Two contexts in one.
    case twoContexts = "W5"
    /// Another word for likelihood.
    case otherLikelihood = "W6"
    /// A metric that is hard to measure.
    case hardToMeasure = "W7"
    case noContext = "I1"

    /// How much it matters.
    public enum Weight: String, Sendable, Codable, CaseIterable {
        case error = "E"
        case warning = "W"
        case hint = "I"
    }

    /// How much it matters, by the first letter.
    public var weight: Weight { rawValue.first.flatMap { Weight(rawValue: String($0)) } ?? .error }
}
