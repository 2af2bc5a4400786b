public import KenDomain

/// A warning that somebody put off.
public struct SnoozeDraft: Hashable, Sendable, Codable {
    public var code: Warning.Code
    /// nil for a warning about the company.
    public var organisation: Link?
    /// What tells it from others of its kind, at most one of these.
    public var tier: Tier?
    public var person: Link?
    public var bet: Link?
    public var reason: String
    public var since: Day
    public var until: Day
    /// The name of whoever put it off.
    public var by: String

    /// A warning put off.
    public init(_ code: Warning.Code, reason: String, since: Day, until: Day, by: String) {
        self.code = code
        self.reason = reason
        self.since = since
        self.until = until
        self.by = by
    }
}
