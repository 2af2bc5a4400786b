/// A meeting on the calendar, with what is worth asking there.
public struct UpcomingMeeting: Hashable, Sendable, Codable {
    public var interaction: Interaction.ID
    public var title: String
    public var on: Day
    public var startsAt: Instant?
    public var ours: [Person.ID]
    public var theirs: [Person.ID]
    /// Three questions fit for those who come, best first.
    public var questions: [ProposedQuestion]
}
