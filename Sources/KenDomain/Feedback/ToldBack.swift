/// How many of those who gave feedback were told in time what came of it (rule book 11; customer management rules, IBM
/// study on two-way communication).
public struct ToldBack: Hashable, Sendable, Codable {
    /// Told in time, of all items with a known giver whose time is up, or who were told.
    public var rate: Rate
    /// Told, but late.
    public var late: [FeedbackItem.ID]
    /// Dead ends: time is up and nobody was told; longest first.
    public var waiting: [FeedbackItem.ID]
    /// Items whose time is not up yet; they do not count.
    public var notDue: Int
    /// Items that nobody can be told of, because nobody knows who gave them.
    public var unknownGivers: Int
    /// Median business days from told to answered; nil while nobody was.
    public var days: Double?
    public var explanation: Explanation

    /// Counts items received by a day.
    public init(_ items: [FeedbackItem], asOf: Day, policy: Policy) {
        let holidays = policy.engagement.holidays
        let received = items.filter { $0.receivedOn <= asOf && $0.standing.holds(on: asOf) }
            .sorted { ($0.receivedOn, $0.id) < ($1.receivedOn, $1.id) }
        let known = received.filter { $0.giver != nil }
        func due(_ item: FeedbackItem) -> Day {
            item.receivedOn.addingBusinessDays(policy.feedback.toldBackDays, holidays: holidays)
        }
        func told(_ item: FeedbackItem) -> Day? { item.toldBackOn.flatMap { $0 <= asOf ? $0 : nil } }
        let inTime = known.filter { item in told(item).map { $0 <= due(item) } ?? false }
        let late = known.filter { item in told(item).map { due(item) < $0 } ?? false }
        let waiting = known.filter { told($0) == nil && due($0) < asOf }
        rate = Rate(inTime.count, of: inTime.count + late.count + waiting.count)
        self.late = late.map(\.id)
        self.waiting = waiting.map(\.id)
        notDue = known.count - rate.trials
        unknownGivers = received.count - known.count
        days = Numerics.median(
            known.compactMap { item in
                told(item).map { Double(max(0, item.receivedOn.businessDays(to: $0, holidays: holidays))) }
            })
        explanation = rate.explained(
            Wording.feedbackLoopTitle, hits: Wording.toldInTimeTerm,
            source: "rule book 11; \(SeedSource.customerUnderstandingOnIBM.words)",
            evidence: inTime.map { .feedback($0.id) }, policy: policy)
    }
}
