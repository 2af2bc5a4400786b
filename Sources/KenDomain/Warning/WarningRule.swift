/// The rule behind a warning: what it says, where the rule book has it, and where the rule book has it from.
public struct WarningRule: Hashable, Sendable, Codable {
    /// One sentence.
    public var text: String
    /// Section of the rule book, such as `2.3`.
    public var section: String
    /// Articles and methods, the leading one first.
    public var sources: [SeedSource]

    /// The rule behind a warning.
    public init(_ text: String, _ section: String, _ sources: [SeedSource]) {
        self.text = text
        self.section = section
        self.sources = sources
    }

    /// Where it comes from, in a line: `rule book 2.3; Kabra, three tiers`.
    public var source: String { "rule book \(section); \(SeedSource.words(sources))" }
}

extension Warning.Code {
    /// The rule behind it; every code has one, as a test makes sure.
    public var rule: WarningRule? {
        WarningRule.relationships[self] ?? WarningRule.customers[self] ?? WarningRule.markets[self]
            ?? WarningRule.engagement[self] ?? WarningRule.ourselves[self] ?? WarningRule.needs[self]
    }
}
