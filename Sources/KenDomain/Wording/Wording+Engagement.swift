extension Wording {
    /// A rule of the meeting protocol, as a clause.
    public static func name(_ rule: ProtocolCheck.Rule) -> String {
        switch rule {
        case .reviewedWithSales: "agenda gone through with sales"
        case .sentInAdvance: "agenda sent in time"
        case .checkableCriteria: "success one can check"
        case .crisp: "short agenda"
        case .notesInTime: "notes in time"
        case .followedThrough: "follow-through planned and sent"
        case .successJudged: "success judged, with a reason"
        }
    }

    /// A step of the meeting protocol.
    public static func name(_ step: Agenda.Step) -> String {
        switch step {
        case .draft: "draft"
        case .reviewedBySales: "gone through with sales"
        case .sentToCustomer: "sent"
        case .confirmed: "confirmed"
        case .held: "held"
        case .notesIn: "notes written"
        case .followedUp: "followed up"
        case .closed: "closed"
        }
    }

    /// A section of a brief.
    public static func name(_ section: BriefSection) -> String {
        switch section {
        case .business: "what they do and for whom"
        case .people: "who will be there"
        case .openMatters: "what is open there"
        case .promises: "promises both ways"
        case .value: "what they are worth to us"
        case .told: "what they told us before"
        case .questions: "what to ask"
        case .mayShow: "what we may show"
        case .budget: "how much of their time is left"
        case .credibility: "past work of ours to speak of"
        }
    }

    static let protocolTitle = "How much of the meeting protocol was kept"
    static let briefTitle = "How complete the brief is"
    static let closedLoopTitle = "How many were told what came of what they told us"
    static let toldBackTerm = "told back"
    static let retoldTerm = "told before"

    static func repeatTitle(_ quarter: Quarter) -> String {
        "How much they had to tell us again, quarter \(quarter.number) of \(quarter.year)"
    }

    static let reviewNeedsReason = "say why, so that it can be talked about"
    static let reviewNeedsDay = "say until which later day it should wait"
    static func reviewBeforeAsked(_ day: Day) -> String { "it was asked on \(date(day)); the answer cannot be older" }
    static let reviewNotAsked = "Ask sales to go through the agenda first."
    static let heldAlready = "The meeting was held; its agenda stays as it is."

    static func cannotFollow(_ step: Agenda.Step, after present: Agenda.Step) -> String {
        "“\(name(step))” cannot follow “\(name(present))”."
    }

    static func stepBefore(_ day: Day) -> String {
        "The step before was taken on \(date(day)); this one cannot be older."
    }

    /// Why an agenda may not go out yet; nil when it may.
    static func obstacle(_ state: AgendaReview.State, reason: String?) -> String? {
        let why = reason.map { " (“\($0)”)" } ?? ""
        switch state {
        case .consented, .consentedBySilence: return nil
        case .waiting(let day): return "Sales may still answer until \(date(day)); silence then means yes."
        case .delayed(let day): return "Sales asked to wait until \(date(day))\(why)."
        case .refused(let day): return "Sales said no on \(date(day))\(why): change the agenda together and ask again."
        }
    }

    static let sayUse = "say what we will do with the answers"
    static let sayNotPromised = "say what we do not promise"
    static let sayReportBack = "say by when we report back, on a day after the talk"
    static let sayWho = "say who of us reports back"

    /// A sign of strain in a note on a budget.
    static func strain(_ sign: Strain.Sign) -> String {
        switch sign {
        case .declines: "they declined more than one invitation lately"
        case .slowReplies: "they answer much slower than they used to"
        case .staysAway: "they come to fewer than half of what they are invited to"
        }
    }

    /// Why a contact should wait.
    public static func sentence(_ obstacle: BookingObstacle, name: String) -> String {
        switch obstacle {
        case .tooClose(_, let day): "We meet \(name) less than a week before or after; \(date(day)) would do."
        case .surveyedLately(_, let day): "\(name) answered a survey lately; the next may come on \(date(day))."
        case .surveyDuringEscalation: "A grave fault is open there: no survey until it is settled."
        case .otherManager(_, let day): "A colleague asked \(name) lately; go together, or wait until \(date(day))."
        case .budgetUsed: "\(name) has given us much time lately; write down why it cannot wait."
        }
    }

    /// What they told us before, in place of asking again: "already told us on 1 March 2026 to Ingrid Ruud: “…”".
    public static func already(_ told: AlreadyTold, hearer: String?) -> String {
        let whom = hearer.map { " to \($0)" } ?? ""
        let words = told.gist.map { ": “\($0)”" } ?? ", in confidence"
        return "already told us on \(date(told.on))\(whom)\(words). What has changed since?"
    }
}
