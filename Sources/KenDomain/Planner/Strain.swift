/// Signs that somebody has had enough of us, each of which raises the state of their contact budget (rule book 8.3).
public struct Strain: Hashable, Sendable, Codable {
    /// The signs.
    public enum Sign: String, Sendable, Codable, CaseIterable {
        /// Invitations declined one after the other.
        case declines
        /// Replies much slower than their own.
        case slowReplies
        /// Hardly coming to what they were invited to.
        case staysAway
    }

    /// Days on which they declined an invitation of ours.
    public var declinedOn: [Day] = []
    /// Hours until their latest reply, and their own median; nil when not known.
    public var replyHours: Double?
    public var medianReplyHours: Double?
    /// Meetings they were invited to, and came to.
    public var invited = 0
    public var attended = 0

    /// No signs at all.
    public init() {}

    /// The signs seen as of a day. Reply times count only once they are switched on (13.4).
    public func signs(asOf: Day, policy: PlannerPolicy) -> [Sign] {
        let declines = declinedOn.count { (0...policy.declinedDays).contains($0.days(to: asOf)) }
        let isSlow =
            policy.measuresReplies
            && (replyHours.flatMap { hours in
                medianReplyHours.map { $0 > 0 && Numerics.reaches(hours, $0 * policy.slowReplyFactor) }
            } ?? false)
        let share = Rate(attended, of: invited).share
        let seen: [(Sign, Bool)] = [
            (.declines, declines >= policy.declinedInvitations), (.slowReplies, isSlow),
            (.staysAway, share.map { !Numerics.reaches($0, policy.attendanceBelow) } ?? false),
        ]
        return seen.filter(\.1).map(\.0)
    }
}

extension ContactBudget {
    /// The budget with its state one level higher when there is any sign of strain; the load stays what it is.
    public func raised(by signs: [Strain.Sign]) -> ContactBudget {
        guard !signs.isEmpty else { return self }
        var raised = self
        raised.state = state == .green ? .amber : .red
        raised.explanation.notes += signs.map(Wording.strain)
        return raised
    }
}
