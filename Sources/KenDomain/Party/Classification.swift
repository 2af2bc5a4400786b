/// What a party is to us by the facts known so far, and what would still have to be known (rule book 1.2).
public struct Classification: Hashable, Sendable, Codable {
    /// The label of the first rule that certainly matches; provisional while ``missing`` is not empty.
    public var label: Label
    /// Labels of the other rules that certainly match, in order of precedence.
    public var secondary: [Label]
    /// Unknown facts that could still put another label first, the earliest deciding one first.
    public var missing: [Fact]

    /// What a party is to us.
    public init(label: Label, secondary: [Label] = [], missing: [Fact] = []) {
        self.label = label
        self.secondary = secondary
        self.missing = missing
    }

    /// Whether an answer is needed before the label is certain.
    public var needsAnswer: Bool { !missing.isEmpty }

    /// The plain question to ask next: for the first missing fact, or openly when all facts are known and none fits.
    public var question: String? {
        missing.first?.question ?? (label == .unclassified ? "What does this person have to do with our product?" : nil)
    }
}
