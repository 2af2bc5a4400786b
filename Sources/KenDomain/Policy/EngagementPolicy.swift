/// Constants of the ground rules of engagement (rule book 8; the shape of them by the customer management rules).
public struct EngagementPolicy: Hashable, Sendable, Codable {
    /// Part of a brief's sections that makes it complete enough for a first contact (8.1)…
    public var briefFrom = 0.7
    /// …looked at from so many business days before.
    public var briefDays = 2
    /// Our part of the talking at a first meeting above which we did not listen.
    public var talkShareAbove = 0.5
    /// Business days sales has to review an agenda; silence is consent (8.2).
    public var reviewDays = 2
    /// Business days an agenda goes out in advance, and to executives.
    public var leadDays = 3
    public var executiveLeadDays = 5
    public var mostItems = 5
    /// Longest meetings in minutes: on the spot, remote, and across a wide gap of time zones.
    public var mostMinutes = 60.0
    public var mostRemoteMinutes = 45.0
    public var mostFarMinutes = 40.0
    /// Hours between time zones from which the gap is wide.
    public var farHours = 6.0
    /// Business days after a meeting for notes, and for the follow-through plan.
    public var notesDays = 1
    public var followThroughDays = 2
    /// Days for which meetings that went wrong are still pointed out.
    public var watchDays = 90
    /// Part of the time an open need gets before anything else (8.4).
    public var needShare = 0.25
    /// Days after a need was settled in which nothing more is offered for sale.
    public var upsellPauseDays = 14
    /// Days after which we report back on what we were told (8.5).
    public var reportBackDays = 30
    /// Retellings, or different listeners of ours, from which it is grave (8.6).
    public var retoldHigh = 3
    public var listenersHigh = 3
    /// Days in which the same item is not shown to the same person again.
    public var pitchAgainDays = 60
    /// Days on which nobody works, beside weekends.
    public var holidays: Set<Day> = []

    /// The shipped values.
    public init() {}
}
