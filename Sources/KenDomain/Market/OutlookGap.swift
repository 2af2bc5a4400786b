/// What an outlook still needs before somebody may call it (rule book 5.5).
public enum OutlookGap: Hashable, Sendable, Codable {
    /// So many more customers.
    case customers(Int)
    /// More of the weight from talks about problems, or from what we saw.
    case depth
    /// Less of the shown weight from desk research and opinion.
    case lessDesk
    /// So many more executive-level talks.
    case executiveTalks(Int)
    /// Executive talks with so many more key customers: below that nothing is called at all (W-TIER-06).
    case keyCustomers(Int)
    /// An account that somebody else of ours looks after.
    case secondOwner
    /// Any direction at all.
    case direction

    /// Whether one of our executives has to ask.
    public var isForExecutives: Bool {
        switch self {
        case .executiveTalks, .keyCustomers: true
        case .customers, .depth, .lessDesk, .secondOwner, .direction: false
        }
    }

    /// The question that would fill it, on a subject.
    public func question(on subject: TrendSubject) -> Question.ID {
        switch self {
        case .customers, .direction, .lessDesk, .secondOwner:
            Question.ID(subject.horizons.first == .fiveYears ? 305 : 304)
        case .depth: Question.ID(302)
        case .executiveTalks, .keyCustomers: Question.ID(306)
        }
    }
}
