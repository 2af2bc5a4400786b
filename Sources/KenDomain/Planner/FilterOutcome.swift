/// What one rule said to a proposed conversation; every outcome is printed (rule book 13.1).
public struct FilterOutcome: Hashable, Sendable, Codable {
    /// The rules, in the order in which they are asked.
    public enum Filter: String, Sendable, Codable, CaseIterable {
        /// An open need comes before anything else.
        case urgentNeed
        /// One of ours whose task it is, with one of theirs who can tell.
        case rightPeople
        /// Their time lasts for one more talk.
        case contactBudget
        /// The question was not asked lately.
        case notAskedLately
        /// They have not told us already.
        case notToldAlready
        /// A non-disclosure agreement where our roadmap would be shown.
        case nonDisclosure
        /// Nothing told in confidence is given away.
        case confidence
    }

    /// What came of it.
    public enum State: String, Sendable, Codable, CaseIterable {
        case passed, blocked
        /// What the rule needs is not on record.
        case notKnown
    }

    public var filter: Filter
    public var state: State
    /// The outcome in words.
    public var words: String
    public var evidence: [Reference]
    /// The day from which it no longer blocks, when that is known.
    public var until: Day?

    /// An outcome.
    public init(_ filter: Filter, _ state: State, _ words: String, evidence: [Reference] = [], until: Day? = nil) {
        self.filter = filter
        self.state = state
        self.words = words
        self.evidence = evidence
        self.until = until
    }
}
