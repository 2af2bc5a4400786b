/// What Ken thinks a column means, why, and what stands in it.
public struct ColumnGuess: Hashable, Sendable, Codable {
    /// The header as written.
    public var column: String
    /// ``ColumnMeaning/kept`` when nothing tells.
    public var meaning: ColumnMeaning
    /// Why, in words: the header, the shape of the values, or that a person said so.
    public var reason: String
    /// Up to three values.
    public var samples: [String]
}
