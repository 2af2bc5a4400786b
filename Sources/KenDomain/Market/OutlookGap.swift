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
    /// An account that somebody else of ours looks after.
    case secondOwner
    /// Any direction at all.
    case direction
}
