/// What we said, before asking what hurts, that we would do with the answers (rule book 8.5).
public struct ExpectationStatement: Kept {
    public typealias ID = Identifier<ExpectationStatement>

    public var id: ID
    public var organisation: Organisation.ID
    /// The session it was made for; nil when it holds for any session up to the day we report back.
    public var agenda: Agenda.ID?
    /// People of theirs it was made to; empty for everybody present.
    public var people: [Person.ID]
    /// What we will do with the answers.
    public var use: String
    /// What we do not promise.
    public var notPromised: String
    public var madeOn: Day
    public var reportBackOn: Day
    /// Our person who reports back.
    public var owner: Person.ID?
    public var standing: Standing

    /// What we said; `reportBackOn` nil takes the policy's number of days.
    public init(
        id: ID, organisation: Organisation.ID, agenda: Agenda.ID? = nil, use: String, notPromised: String,
        madeOn: Day, reportBackOn: Day? = nil, owner: Person.ID?, standing: Standing, policy: Policy
    ) {
        self.id = id
        self.organisation = organisation
        self.agenda = agenda
        self.people = []
        self.use = use
        self.notPromised = notPromised
        self.madeOn = madeOn
        self.reportBackOn = reportBackOn ?? madeOn.adding(policy.engagement.reportBackDays)
        self.owner = owner
        self.standing = standing
    }

    /// Everything that is missing in it; empty when it says all that it should.
    public var problems: [Problem] {
        func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
        let checks: [(Bool, Problem)] = [
            (isBlank(use), Problem(field: "use", Wording.sayUse)),
            (isBlank(notPromised), Problem(field: "notPromised", Wording.sayNotPromised)),
            (reportBackOn < madeOn, Problem(field: "reportBackOn", Wording.sayReportBack)),
            (owner == nil, Problem(field: "owner", Wording.sayWho)),
        ]
        return checks.filter(\.0).map(\.1)
    }

    /// Whether it covers a session: made for it, or before it and still waiting to report back.
    public func covers(_ session: Agenda) -> Bool {
        guard organisation == session.organisation, problems.isEmpty, madeOn <= session.meetingOn else { return false }
        return agenda.map { $0 == session.id } ?? (session.meetingOn <= reportBackOn)
    }
}
