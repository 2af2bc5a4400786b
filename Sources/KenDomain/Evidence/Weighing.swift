/// What one item of evidence weighs, and how that came about (rule book 3.1).
public struct Weighing: Hashable, Sendable, Codable {
    /// `base * trustFactor * decay`, 0…1.
    public var weight: Double
    /// Weight of the kind of source, 0…1.
    public var base: Double
    /// 0.5…1 from how well we know the speaker; 1 where nobody's trust matters.
    public var trustFactor: Double
    /// What age has left of it, 0…1; 0 when it had not yet happened.
    public var decay: Double
    /// The half-life used, in days.
    public var shelfLife: Double
    /// Base, trust and decay as lines of an explanation.
    public var terms: [Explanation.Term]
}
