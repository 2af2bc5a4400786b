/// How much of a first meeting one of us talked, for that colleague alone (rule book 8.1 and 13.4).
public struct TalkShare: Hashable, Sendable, Codable {
    public var colleague: Person.ID
    public var agenda: Agenda.ID
    public var on: Day
    /// 0…1.
    public var share: Double
    /// Whether there was more talk than listening.
    public var isTooMuch: Bool
    /// Whether it would vanish if the constant behind it moved by a fifth (rule book 13.2b).
    public var isBorderline: Bool

    /// Nil unless it was a first meeting that was held and somebody counted.
    public init?(_ agenda: Agenda, asOf: Day, policy: Policy) {
        guard agenda.occasions.contains(.first), let owner = agenda.owner, let share = agenda.ourTalkShare,
            let held = agenda.day(of: .held, asOf: asOf)
        else { return nil }
        colleague = owner
        self.agenda = agenda.id
        on = held
        self.share = share
        isTooMuch = share > policy.engagement.talkShareAbove + Numerics.tolerance
        isBorderline = isTooMuch && Numerics.isBorderline(share, policy.engagement.talkShareAbove)
    }

    /// What that colleague may want to know; nil when they listened.
    public var warning: Warning? {
        guard isTooMuch else { return nil }
        var warning = Warning(
            .talkedTooMuch, severity: .low, person: colleague, slots: ["share": Wording.percent(share)],
            evidence: [.agenda(agenda)])
        warning.isBorderline = isBorderline
        return warning
    }
}
