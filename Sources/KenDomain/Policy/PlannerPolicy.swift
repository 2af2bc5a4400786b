/// Constants of the planner (rule book 13.1) and of the contact budget it respects (8.3).
public struct PlannerPolicy: Hashable, Sendable, Codable {
    public var urgencyDiverging = 1.5
    public var urgencyRenewal = 1.25
    /// Days before a renewal in which it lends urgency.
    public var renewalDays = 180
    /// A question is not asked again within this many days.
    public var notAskedAgainDays = 90
    /// Most questions in one talk.
    public var bundle = 4
    /// Hours of load a person may carry, and an account.
    public var personBudget = 3.0
    public var accountBudget = 8.0
    /// Half-life of load, days.
    public var loadHalfLife = 30.0
    public var outOfHoursFactor = 1.5
    public var amberFrom = 0.60
    public var redFrom = 1.0

    /// Value index taken where none is known, so that such accounts are neither first nor last.
    public var neutralValue = 0.5
    /// Length taken for a talk that is only proposed, and for a past one whose length is not known, minutes.
    public var proposedMinutes = 45.0
    /// Days between two meetings of ours with one person (8.3).
    public var daysBetweenMeetings = 7
    /// Days between two surveys of one person (8.3).
    public var surveyQuarantineDays = 90
    /// Days in which only one product manager of ours asks one person (8.3).
    public var oneManagerDays = 30
    /// So many invitations declined within ``declinedDays`` are a sign of strain (8.3).
    public var declinedInvitations = 2
    public var declinedDays = 30
    /// Replies this many times slower than their own median are a sign of strain (8.3).
    public var slowReplyFactor = 2.0
    /// Coming to less than this share of what they were invited to is a sign of strain (8.3).
    public var attendanceBelow = 0.5
    /// Whether reply times are measured; off until switched on (13.4).
    public var measuresReplies = false
    /// Most questions a brief shows (8.1).
    public var briefQuestions = 3

    /// The shipped values.
    public init() {}
}
