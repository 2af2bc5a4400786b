package import KenDomain

/// The few things a list shows of an account.
package struct AccountMark: Codable, Hashable, Sendable {
    package var id: Organisation.ID
    package var name: String
    package var kind: Organisation.Kind
    package var industry: String?
    /// Status of tiers I, II and III in order.
    package var tiers: [TierStatus]
    /// The largest tier up to which all are working or strong; 0 for none.
    package var foundation: Int
    /// Answered questions of those one asks about a customer.
    package var answered: Int
    package var questions: Int
    /// Questions with any answer, however weak.
    package var heard = 0
    /// Promises of ours that are open, and of those overdue or broken.
    package var owed: Int
    package var overdue: Int
    /// Revenue of the last twelve months in the house currency; nil when not known.
    package var revenue: Money?
    /// The value index 0…1; nil when nothing it needs is known.
    package var value: Double?
    /// Place by value among all accounts, 1 for the first.
    package var rank: Int?
    /// Whether it goes with its own market, as far as we know.
    package var heading: AlignmentHeading
    /// The next conversation worth having, in a few words.
    package var next: String?
    /// The gravest finding, if any.
    package var severity: Warning.Severity?

    package init(
        id: Organisation.ID, name: String, kind: Organisation.Kind, industry: String? = nil, tiers: [TierStatus],
        foundation: Int, answered: Int, questions: Int, owed: Int, overdue: Int, revenue: Money? = nil,
        value: Double? = nil, rank: Int? = nil, heading: AlignmentHeading = .unknown, next: String? = nil,
        severity: Warning.Severity? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.industry = industry
        self.tiers = tiers
        self.foundation = foundation
        self.answered = answered
        self.questions = questions
        self.owed = owed
        self.overdue = overdue
        self.revenue = revenue
        self.value = value
        self.rank = rank
        self.heading = heading
        self.next = next
        self.severity = severity
    }
}
