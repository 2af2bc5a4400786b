/// The sections of a brief that should have something in them before a first contact (rule book 8.1).
public enum BriefSection: String, Sendable, Codable, CaseIterable {
    /// What they do and for whom (Q101 and Q102).
    case business
    /// Who will be there, what they are to us and who of ours knows them.
    case people
    /// Faults and pains, with age and state.
    case openMatters
    /// Promises both ways.
    case promises
    /// What they are worth to us, where they stand, and deals.
    case value
    /// What they told us before, so that nobody asks again.
    case told
    /// Three questions fit for them.
    case questions
    /// What we may show.
    case mayShow
    /// How much of their time is left.
    case budget
    /// Past work of ours to speak of.
    case credibility
}
