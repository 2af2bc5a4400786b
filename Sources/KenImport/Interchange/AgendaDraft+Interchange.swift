import KenDomain

extension AgendaDraft {
    /// Reads a row of `ken:agenda`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let title = row.required("title")
        let meetingOn = row.requiredDay("meeting_on")
        let plan = Plan(&row)
        let outcome = Outcome(&row)
        let interaction = row.link("interaction", .interaction)
        let owner = row.link("owner", .person)
        let invited = row.links("invited", .person)
        let successReason = row.text("success_reason")
        let credibility = row.text("credibility")
        let reason = row.text("reason")
        guard let organisation, let title, let meetingOn else { return nil }
        self.init(organisation: organisation, title: title, meetingOn: meetingOn)
        take(plan, outcome)
        self.interaction = interaction
        self.owner = owner
        self.invited = invited
        self.successReason = successReason
        self.credibility = credibility
        self.reason = reason
    }

    /// The cells about what is planned.
    private struct Plan {
        let minutes, zoneGap: Double?
        let isRemote: Bool
        let occasions: [Agenda.Occasion]
        let items: [AgendaDraft.Item]
        let criteria: [Agenda.Criterion]
        let review: AgendaDraft.Review?

        init(_ row: inout InterchangeRow) {
            minutes = row.number("minutes", in: 0...100_000)
            zoneGap = row.number("zone_gap", in: 0...12)
            isRemote = row.truth("remote") ?? false
            occasions = row.choices("occasions") ?? []
            items = row.value("items", AgendaText.itemForm, AgendaText.items) ?? []
            criteria = row.value("criteria", AgendaText.criterionForm, AgendaText.criteria) ?? []
            review = AgendaDraft.Review(&row)
        }
    }

    /// The cells about what came of it.
    private struct Outcome {
        let taken: [Agenda.Taken]
        let actions: [AgendaDraft.Action]
        let summarySentOn: Day?
        let success: Agenda.Success?
        let ourTalkShare: Double?

        init(_ row: inout InterchangeRow) {
            let day0 = row.day0
            taken = row.value("taken", AgendaText.stepForm) { AgendaText.steps($0, day0: day0) } ?? []
            actions = row.value("actions", AgendaText.actionForm) { AgendaText.actions($0, day0: day0) } ?? []
            summarySentOn = row.day("summary_sent_on")
            success = row.choice("success")
            ourTalkShare = row.number("our_talk_share", in: 0...1)
        }
    }

    private mutating func take(_ plan: Plan, _ outcome: Outcome) {
        minutes = plan.minutes
        zoneGap = plan.zoneGap
        isRemote = plan.isRemote
        occasions = Set(plan.occasions)
        items = plan.items
        criteria = plan.criteria
        review = plan.review
        taken = outcome.taken
        actions = outcome.actions
        summarySentOn = outcome.summarySentOn
        success = outcome.success
        ourTalkShare = outcome.ourTalkShare
    }

    /// Writes the cells of a row of `ken:agenda`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("interaction", interaction)
        cells.set("title", title)
        cells.set("meeting_on", meetingOn)
        cells.set("minutes", minutes)
        cells.set("remote", isRemote ? true : nil)
        cells.set("zone_gap", zoneGap)
        cells.set("occasions", Agenda.Occasion.allCases.filter(occasions.contains).map(\.rawValue))
        cells.set("owner", owner)
        cells.set("invited", invited)
        cells.set("items", items.map { AgendaText.write($0) })
        cells.set("criteria", criteria.map { AgendaText.write($0) })
        review?.write(into: &cells)
        cells.set("taken", taken.map { "\($0.step.rawValue)/\($0.on)" })
        cells.set("actions", actions.map { AgendaText.write($0) })
        cells.set("summary_sent_on", summarySentOn)
        cells.set("success", success?.rawValue)
        cells.set("success_reason", successReason)
        cells.set("our_talk_share", ourTalkShare)
        cells.set("credibility", credibility)
        cells.set("reason", reason)
    }
}

extension AgendaDraft.Review {
    /// Reads the cells about what sales said; nil while nobody was asked.
    fileprivate init?(_ row: inout InterchangeRow) {
        let askedOn = row.day("review_asked_on")
        let verdict: AgendaReview.Verdict? = row.choice("review_verdict")
        let answeredOn = row.day("review_answered_on")
        let until = row.day("review_until")
        let reviewer = row.link("reviewer", .person)
        let reason = row.text("review_reason")
        guard let askedOn else { return nil }
        self.init(askedOn: askedOn)
        self.reviewer = reviewer
        self.verdict = verdict
        self.answeredOn = answeredOn
        self.reason = reason
        self.until = until
    }

    fileprivate func write(into cells: inout InterchangeCells) {
        cells.set("review_asked_on", askedOn)
        cells.set("reviewer", reviewer)
        cells.set("review_verdict", verdict?.rawValue)
        cells.set("review_answered_on", answeredOn)
        cells.set("review_reason", reason)
        cells.set("review_until", until)
    }
}
