/// A warning that somebody put off with a reason until a day, on which it comes back (rule book 13.2).
public struct Snooze: Hashable, Sendable, Codable {
    public var subject: Warning.Subject
    public var reason: String
    /// The first day on which it is put off.
    public var since: Day
    /// The day on which it comes back.
    public var until: Day
    /// The name of whoever put it off.
    public var by: String

    /// A warning put off.
    public init(_ subject: Warning.Subject, reason: String, since: Day, until: Day, by: String) {
        self.subject = subject
        self.reason = reason
        self.since = since
        self.until = until
        self.by = by
    }

    /// Whether the warning is put off on that day.
    public func isInForce(on day: Day) -> Bool { since <= day && day < until }
}
