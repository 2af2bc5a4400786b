/// What matters today, in at most five sentences (rule book 13.2b); the rest stands behind "more".
public struct Radar: Hashable, Sendable, Codable {
    /// How many sentences open the page.
    public static let most = 5
    /// How many more stand behind "more"; the rest is said at the accounts.
    public static let mostBehind = 50

    /// At most five, in reading order: how much we know, what is wrong, what to do this week.
    public var findings: [Finding]
    /// The next ones, worst and most valuable first, at most ``mostBehind``.
    public var more: [Finding]
    /// How many are said only at their accounts.
    public var left: Int

    /// The sentences of a day.
    init(
        _ judgements: [Judgement], placings: [Placing], warnings: [Warning], portfolio: Portfolio, asOf: Day,
        policy: Policy
    ) {
        guard !judgements.isEmpty else {
            findings = [Finding(Wording.nothingYet, severity: .low)]
            more = []
            left = 0
            return
        }
        let draft = RadarDraft(judgements, placings: placings, portfolio: portfolio, asOf: asOf)
        let opening = [Wording.knownWellEnough(draft), Wording.headingAway(draft, warnings)].compactMap(\.self)
        let closing = Wording.thisWeek(draft).map { [$0] } ?? []
        let room = Radar.most - opening.count - closing.count
        let (middle, left) = draft.ranked(summing: warnings, most: room + Radar.mostBehind)
        self.left = left
        findings = opening + middle.prefix(room) + closing
        more = Array(middle.dropFirst(room))
        if middle.isEmpty { findings.insert(Finding(Wording.nothingWrong, severity: .low), at: opening.count) }
    }
}
