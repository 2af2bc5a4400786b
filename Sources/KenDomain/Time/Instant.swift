/// A moment in time: milliseconds since 1970-01-01T00:00:00 UTC.
public struct Instant: Hashable, Sendable, Comparable, Codable {
    /// Milliseconds, UTC.
    public let milliseconds: Int64

    /// A moment by its milliseconds, UTC.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
