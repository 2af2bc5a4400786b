/// How likely something to come is, in the words of rule book 3.4 (ICD 203).
public enum Likelihood: String, Sendable, Codable, CaseIterable {
    case almostNoChance, veryUnlikely, unlikely, roughlyEvenChance, likely, veryLikely, almostCertain

    /// The smallest and largest probability one may state: nothing to come is ruled out or certain.
    public static let range = 0.01...0.99

    /// The word for a probability; boundaries belong to the upper word. nil outside 0.01…0.99.
    public init?(_ probability: Double) {
        guard Numerics.reaches(probability, Self.range.lowerBound),
            Numerics.reaches(Self.range.upperBound, probability)
        else { return nil }
        self = Self.allCases.last { Numerics.reaches(probability, $0.from) } ?? .almostNoChance
    }

    /// The probability from which the word holds.
    public var from: Double {
        switch self {
        case .almostNoChance: 0.01
        case .veryUnlikely: 0.05
        case .unlikely: 0.20
        case .roughlyEvenChance: 0.45
        case .likely: 0.55
        case .veryLikely: 0.80
        case .almostCertain: 0.95
        }
    }
}
