/// How sure an answer is, in a word (rule book 3.2); never mixed with a likelihood in one sentence.
public enum ConfidenceWord: String, Sendable, Codable, CaseIterable {
    case high, moderate, low, veryLow

    /// The word for a confidence of 0…1; lower ends belong to the upper word.
    public init(_ confidence: Double, policy: EvidencePolicy) {
        if Numerics.reaches(confidence, policy.highFrom) {
            self = .high
        } else if Numerics.reaches(confidence, policy.moderateFrom) {
            self = .moderate
        } else if Numerics.reaches(confidence, policy.lowFrom) {
            self = .low
        } else {
            self = .veryLow
        }
    }
}
