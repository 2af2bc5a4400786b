/// Why a contact should wait, or needs a written reason (rule book 8.3).
public enum BookingObstacle: Hashable, Sendable, Codable {
    /// We meet them less than a week before or after.
    case tooClose(to: Interaction.ID, from: Day)
    /// They were surveyed lately.
    case surveyedLately(Interaction.ID, from: Day)
    /// A grave fault is open: nobody surveys them now.
    case surveyDuringEscalation(Issue.ID)
    /// Another product manager of ours asked them lately.
    case otherManager(Person.ID, from: Day)
    /// Their time is used up: it needs a written reason.
    case budgetUsed

    /// The first day on which it no longer stands in the way; nil when no day is known.
    public var from: Day? {
        switch self {
        case .tooClose(_, let day), .surveyedLately(_, let day), .otherManager(_, let day): day
        case .surveyDuringEscalation, .budgetUsed: nil
        }
    }

    /// The record that stands in the way.
    public var evidence: [Reference] {
        switch self {
        case .tooClose(let meeting, _), .surveyedLately(let meeting, _): [.interaction(meeting)]
        case .surveyDuringEscalation(let issue): [.issue(issue)]
        case .otherManager(let person, _): [.person(person)]
        case .budgetUsed: []
        }
    }

    /// Whether a written reason is enough.
    public var yieldsToReason: Bool { self == .budgetUsed }
}
