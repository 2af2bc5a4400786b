/// A meeting that furthers our wishes while something they need is open (rule book 8.4, the starving disciple).
///
/// Ken warns, shows why and offers the better agenda; it does not stop a meeting.
public struct NeedsFirst: Hashable, Sendable, Codable {
    /// What is wrong with the agenda.
    public enum Problem: String, Sendable, Codable, CaseIterable {
        /// The first item is about something else.
        case notFirst
        /// The first item gets less than its part of the time.
        case tooShort
        /// Nobody is named who answers for it.
        case nobodyNamed
    }

    /// The agenda, or the conversation when there was no agenda.
    public var meeting: Reference
    public var on: Day
    /// Needs open on the day of the meeting, oldest first; of a meeting to come, those open now.
    public var needs: [UrgentNeed]
    /// Items that should wait, by title.
    public var waiting: [String]
    public var problems: [Problem]
    /// The same meeting with the need first.
    public var better: [AgendaItem]
    /// Why it goes on all the same; nil without a reason.
    public var reason: String?

    /// What is wrong with some items; nil when nothing is.
    ///
    /// - Parameters:
    ///   - minutes: length of the meeting; nil takes the sum of the items.
    ///   - isExecutive: executives may talk about the customer's customers once the first item is done.
    public init?(
        _ items: [AgendaItem], minutes: Double?, isExecutive: Bool, needs: [UrgentNeed], meeting: Reference, on: Day,
        reason: String? = nil, policy: EngagementPolicy
    ) {
        guard !needs.isEmpty else { return nil }
        let length = max(minutes ?? 0, items.reduce(0) { $0 + max(0, $1.minutes) })
        let problems = NeedsFirst.problems(with: items.first, length: length, policy)
        guard !problems.isEmpty else { return nil }
        let isNeedFirst = items.first?.isOnNeed ?? false
        let waiting = items.filter { item in
            item.isAdvance && !(isExecutive && isNeedFirst && item.topic?.tier == .three)
        }
        guard !waiting.isEmpty else { return nil }
        self.meeting = meeting
        self.on = on
        self.needs = needs
        self.waiting = waiting.map(\.title)
        self.problems = problems
        self.reason = reason
        better = NeedsFirst.better(items, length: length, needs: needs, policy)
    }

    private static func problems(
        with first: AgendaItem?, length: Double, _ policy: EngagementPolicy
    ) -> [Problem] {
        guard let first, first.isOnNeed else { return [.notFirst] }
        var problems: [Problem] = []
        if !Numerics.reaches(first.minutes, length * policy.needShare) { problems.append(.tooShort) }
        if first.owner == nil { problems.append(.nobodyNamed) }
        return problems
    }

    /// The oldest need first with its part of the time, the rest in its order in what is left.
    private static func better(
        _ items: [AgendaItem], length: Double, needs: [UrgentNeed], _ policy: EngagementPolicy
    ) -> [AgendaItem] {
        guard let need = needs.first else { return items }
        let own = items.first { $0.isOnNeed }
        let others = items.filter { $0 != own }
        let minutes = max(own?.minutes ?? 0, length * policy.needShare)
        let asked = others.reduce(0) { $0 + max(0, $1.minutes) }
        let left = asked > 0 ? min(1, max(0, length - minutes) / asked) : 1
        let first = AgendaItem(
            own?.title ?? need.title, topic: own?.topic, minutes: minutes, need: own?.need ?? need.reference,
            owner: own?.owner ?? need.owner)
        return [first]
            + others.map { item in
                var item = item
                item.minutes = max(0, item.minutes) * left
                return item
            }
    }
}
