/// What one colleague wrote when asked who the customer is, before they saw the house definition (rule book 10).
///
/// The words are for that colleague alone; others see how answers spread.
public struct PollAnswer: Kept {
    public typealias ID = Identifier<PollAnswer>

    public var id: ID
    public var by: Person.ID
    /// One line, in their own words.
    public var text: String
    /// Whom it names; empty where the words name none of them.
    public var groups: Attested<Set<CustomerGroup>>
    public var answeredOn: Day
    public var standing: Standing

    /// One line, readable by its author alone.
    public init(
        id: ID, by: Person.ID, text: String, groups: Attested<Set<CustomerGroup>>, on answeredOn: Day, at now: Instant
    ) {
        self.id = id
        self.by = by
        self.text = text
        self.groups = groups
        self.answeredOn = answeredOn
        standing = Standing(learnedOn: answeredOn, at: now, visibility: .inConfidence([by]))
    }
}
