/// A value that a person or file stated, or that Ken inferred and shows dashed until someone confirms it (rule book 0.4).
public struct Attested<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    /// The value.
    public var value: Value
    /// Why Ken thinks so, in words ("title says Head of Product"); nil when a person or file said it.
    public var inferredFrom: String?

    /// A stated value.
    public static func stated(_ value: Value) -> Attested { Attested(value: value, inferredFrom: nil) }

    /// An inferred value with its reason.
    public static func inferred(_ value: Value, from reason: String) -> Attested {
        Attested(value: value, inferredFrom: reason)
    }

    /// Whether this is only inferred.
    public var isInferred: Bool { inferredFrom != nil }
}
