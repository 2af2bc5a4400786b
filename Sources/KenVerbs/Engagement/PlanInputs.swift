package import KenDomain

/// The plan of a meeting to write, or to change; what is nil stays as it is.
package struct PlanInput: Codable, Sendable {
    /// The conversation by its id, or an account for its next meeting.
    package var meeting: String
    /// The day of a new meeting with that account; nil for one on the calendar.
    package var on: Day?
    package var title: String?
    package var minutes: Double?
    package var isRemote: Bool?
    /// Hours between our time zone and theirs.
    package var zoneGap: Double?
    package var occasions: Set<Agenda.Occasion>?
    /// Our person who leads it.
    package var owner: String?
    package var invited: [String]?
    /// One item a line: `Brake noise | 20 min | QUA | need | owner Sami Aalto`.
    package var items: String?
    /// One criterion a line: `We know who decides | check a name | theirs`.
    package var criteria: String?
    /// Past work of ours to speak of.
    package var credibility: String?
    /// Why it goes on although Ken warned.
    package var reason: String?

    package init(meeting: String, on: Day? = nil, title: String? = nil, minutes: Double? = nil, items: String? = nil) {
        self.meeting = meeting
        self.on = on
        self.title = title
        self.minutes = minutes
        self.items = items
    }
}

/// A step of the protocol to take.
package struct StepInput: Codable, Sendable {
    package var meeting: String
    package var step: Agenda.Step
    /// nil for today.
    package var on: Day?

    package init(meeting: String, step: Agenda.Step, on: Day? = nil) {
        self.meeting = meeting
        self.step = step
        self.on = on
    }
}

/// Asking sales to go through an agenda, or their answer.
package struct ReviewInput: Codable, Sendable {
    package var meeting: String
    /// nil asks for the review.
    package var verdict: AgendaReview.Verdict?
    /// Whoever owns the business with them.
    package var reviewer: String?
    package var reason: String?
    /// The day until which it should wait.
    package var until: Day?
    /// nil for today.
    package var on: Day?

    package init(
        meeting: String, verdict: AgendaReview.Verdict? = nil, reviewer: String? = nil, reason: String? = nil,
        until: Day? = nil, on: Day? = nil
    ) {
        self.meeting = meeting
        self.verdict = verdict
        self.reviewer = reviewer
        self.reason = reason
        self.until = until
        self.on = on
    }
}

/// What follows from a meeting; what is nil stays as it is.
package struct FollowThroughInput: Codable, Sendable {
    /// Something to do.
    package struct Action: Codable, Sendable {
        package var text: String
        package var owner: String?
        package var dueOn: Day?

        package init(text: String, owner: String?, dueOn: Day?) {
            self.text = text
            self.owner = owner
            self.dueOn = dueOn
        }
    }

    package var meeting: String
    /// Added to what is there; with a name and a day each is kept as a promise.
    package var actions: [Action]
    package var summarySentOn: Day?
    package var success: Agenda.Success?
    package var successReason: String?
    /// Our part of the talking, 0…1; only the owner of the meeting may say and see it.
    package var ourTalkShare: Double?

    package init(
        meeting: String, actions: [Action] = [], summarySentOn: Day? = nil, success: Agenda.Success? = nil,
        successReason: String? = nil, ourTalkShare: Double? = nil
    ) {
        self.meeting = meeting
        self.actions = actions
        self.summarySentOn = summarySentOn
        self.success = success
        self.successReason = successReason
        self.ourTalkShare = ourTalkShare
    }
}

/// What we say, before asking what hurts, that will follow.
package struct ExpectationInput: Codable, Sendable {
    package var meeting: String
    /// What we will do with the answers.
    package var use: String
    package var notPromised: String
    /// nil takes the usual number of days.
    package var reportBackOn: Day?
    /// Our person who reports back.
    package var owner: String?

    package init(meeting: String, use: String, notPromised: String, reportBackOn: Day? = nil, owner: String? = nil) {
        self.meeting = meeting
        self.use = use
        self.notPromised = notPromised
        self.reportBackOn = reportBackOn
        self.owner = owner
    }
}
