/// What matters today, in at most five sentences (rule book 13.2b); the rest stands behind "more".
public struct Radar: Hashable, Sendable, Codable {
    /// How many sentences open the page.
    public static let most = 5

    /// At most five, in reading order: how much we know, what is wrong, what to do this week.
    public var findings: [Finding]
    /// Everything else, worst and most valuable first.
    public var more: [Finding]

    /// The sentences of a day.
    init(
        _ judgements: [Judgement], placings: [Placing], warnings: [Warning], portfolio: Portfolio, asOf: Day,
        policy: Policy
    ) {
        guard !judgements.isEmpty else {
            findings = [Finding(Wording.nothingYet, severity: .low)]
            more = []
            return
        }
        let draft = RadarDraft(judgements, placings: placings, portfolio: portfolio, asOf: asOf)
        let opening = Wording.knownWellEnough(draft).map { [$0] } ?? []
        let closing = Wording.thisWeek(draft).map { [$0] } ?? []
        let middle = draft.ranked(summing: warnings)
        let room = Radar.most - opening.count - closing.count
        findings = opening + middle.prefix(room) + closing
        more = Array(middle.dropFirst(room))
        if middle.isEmpty { findings.insert(Finding(Wording.nothingWrong, severity: .low), at: opening.count) }
    }
}
