/// Something a person should look at, found by a rule (rule book 13.2). ``Wording`` makes its sentence.
public struct Warning: Hashable, Sendable, Codable {
    /// How much it matters.
    public enum Severity: Int, Sendable, Codable, Comparable, CaseIterable {
        case low = 1, medium, high, critical

        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// The rule that raised it; raw values are the ids of the rule book.
    public var code: Code
    public var severity: Severity
    public var organisation: Organisation.ID?
    public var person: Person.ID?
    public var tier: Tier?
    /// Names, counts and days that the sentence needs, by slot name.
    public var slots: [String: String]
    /// The records it rests on.
    public var evidence: [Reference]
    /// How its score came about, where it has one.
    public var explanation: Explanation?
    /// Whether it would vanish if the constant behind it moved by a fifth (rule book 13.2b).
    public var isBorderline = false
    /// Whether it rests on what Ken only inferred, and so is drawn dashed (rule book 0.4).
    public var isPresumed = false

    /// A warning.
    public init(
        _ code: Code, severity: Severity, organisation: Organisation.ID? = nil, person: Person.ID? = nil,
        tier: Tier? = nil, slots: [String: String] = [:], evidence: [Reference] = [], explanation: Explanation? = nil
    ) {
        self.code = code
        self.severity = severity
        self.organisation = organisation
        self.person = person
        self.tier = tier
        self.slots = slots
        self.evidence = evidence
        self.explanation = explanation
    }
}
