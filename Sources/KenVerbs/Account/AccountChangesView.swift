package import KenDomain

/// How an account came to stand where it stands: what we knew of it at some days, and what was changed in its records.
package struct AccountChangesView: Codable, Sendable {
    package var asOf: Day
    package var account: OrganisationMark
    /// What moved, in sentences.
    package var sentences: [String]
    /// Oldest first; the last is the day it is read as of.
    package var steps: [AccountStep]
    /// Newest first.
    package var changes: [AccountChange]
    /// Whether the log holds older ones.
    package var hasMore: Bool

    package init(
        asOf: Day, account: OrganisationMark, sentences: [String], steps: [AccountStep], changes: [AccountChange],
        hasMore: Bool
    ) {
        self.asOf = asOf
        self.account = account
        self.sentences = sentences
        self.steps = steps
        self.changes = changes
        self.hasMore = hasMore
    }
}

/// What was known of an account on a day, under the policy of the day it is read as of.
package struct AccountStep: Codable, Hashable, Sendable {
    package var on: Day
    /// Status of tiers I, II and III in order.
    package var tiers: [TierStatus]
    package var foundation: Int
    package var answered: Int
    package var questions: Int
    package var heading: AlignmentHeading
    /// Promises of ours that were open or broken.
    package var owed: Int

    package init(
        on: Day, tiers: [TierStatus], foundation: Int, answered: Int, questions: Int, heading: AlignmentHeading,
        owed: Int
    ) {
        self.on = on
        self.tiers = tiers
        self.foundation = foundation
        self.answered = answered
        self.questions = questions
        self.heading = heading
        self.owed = owed
    }

    /// The state that a judgement of that day tells of.
    init(_ judgement: Judgement, on day: Day) {
        self.init(
            on: day, tiers: judgement.tiers.map(\.status), foundation: judgement.reach.foundation,
            answered: judgement.knowledge.answered, questions: judgement.knowledge.questions,
            heading: judgement.market.heading.shown,
            owed: judgement.owed.ours.open.count + judgement.owed.ours.broken.count)
    }
}

/// One change of a record that speaks of the account.
package struct AccountChange: Codable, Hashable, Sendable {
    /// The kind of the record, as its table is called, and in words.
    package var kind: String
    package var words: String
    package var record: String
    /// What it is, in a few words.
    package var title: String
    package var change: RecordChange

    package init(kind: String, words: String, record: String, title: String, change: RecordChange) {
        self.kind = kind
        self.words = words
        self.record = record
        self.title = title
        self.change = change
    }
}
