/// From where a first thought on "what business are we in?" looks (rule book 10.1; the five posts).
public enum BusinessView: String, Sendable, Codable, CaseIterable {
    case productCentric, customerCentric
    /// It says neither.
    case unclear
    /// Not in English, or no words at all: nobody has read it.
    case notRead
}
