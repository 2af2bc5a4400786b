/// A survey that asks how much outcomes matter and how well they are met (rule book 6.3).
public struct Survey: Kept {
    public typealias ID = Identifier<Survey>

    /// A question that anybody who reads it answers alike: "please tick 2 here".
    public struct Trap: Hashable, Sendable, Codable {
        public var text: String
        public var expected: Rating

        /// A question with one right answer.
        public init(_ text: String, expected: Rating) {
            self.text = text
            self.expected = expected
        }
    }

    public var id: ID
    /// The core job.
    public var job: Job.ID
    public var title: String
    public var openedOn: Day
    /// The first day on which no answer is taken; nil while it is open.
    public var closedOn: Day?
    /// In the order asked, each once.
    public var outcomes: [Outcome.ID]
    public var traps: [Trap]
    /// Words that have to be read for answering; nil when nobody counted.
    public var words: Int?
    /// Segments one expects, 1 or more; nil when nobody said.
    public var expectedSegments: Int?
    public var standing: Standing

    /// A survey of the outcomes of a job.
    public init(
        id: ID, job: Job.ID, title: String, openedOn: Day, outcomes: [Outcome.ID], traps: [Trap] = [],
        words: Int? = nil, standing: Standing
    ) {
        self.id = id
        self.job = job
        self.title = title
        self.openedOn = openedOn
        self.outcomes = outcomes
        self.traps = traps
        self.words = words
        self.standing = standing
    }
}
