import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ plan: PlanDraft, _ row: Row) throws(Unplaced) {
        switch plan {
        case .agenda(let draft): try place(draft, row)
        case .expectation(let draft): try place(draft, row)
        case .disclosure(let draft): try place(draft, row)
        case .bet(let draft): try place(draft, row)
        case .assumption(let draft): try place(draft, row)
        case .workItem(let draft): try place(draft, row)
        }
    }

    mutating func place(_ draft: AgendaDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let named = try named(in: draft)
        _ = try keep(
            row, on: \.agendas,
            build: { id, standing in
                Agenda(
                    id: id, organisation: organisation, title: draft.title, meetingOn: draft.meetingOn,
                    standing: standing)
            },
            edit: { $0.take(draft, named) }, learnedOn: min(draft.meetingOn, context.today))
    }

    private func named(in draft: AgendaDraft) throws(Unplaced) -> Agenda.Named {
        var named = Agenda.Named(
            interaction: try record(draft.interaction, Interaction.self, "interaction"),
            owner: try person(draft.owner, "owner"), invited: try everyone(draft.invited, "invited"))
        named.reviewer = try person(draft.review?.reviewer, "reviewer")
        for item in draft.items { named.items.append(try agendaItem(item)) }
        for action in draft.actions { named.actions.append(try agendaAction(action)) }
        return named
    }

    private func agendaItem(_ draft: AgendaDraft.Item) throws(Unplaced) -> AgendaItem {
        AgendaItem(
            draft.title, topic: draft.topic, minutes: draft.minutes, isAdvance: draft.isAdvance,
            need: try need(draft.need), owner: try person(draft.owner, "items"), question: draft.question)
    }

    private func agendaAction(_ draft: AgendaDraft.Action) throws(Unplaced) -> Agenda.Action {
        Agenda.Action(
            draft.text, owner: try person(draft.owner, "actions"), dueOn: draft.dueOn,
            commitment: try record(draft.commitment, Commitment.self, "actions"))
    }

    private func need(_ link: Link?) throws(Unplaced) -> Reference? {
        guard let link else { return nil }
        if case .source(let source, let id) = link, let found = index.rows[source]?[id] {
            switch found.recordKind {
            case .issue: return .issue(Issue.ID(found.record))
            case .painReport: return .pain(PainReport.ID(found.record))
            case .commitment: return .commitment(Commitment.ID(found.record))
            default: break
            }
        }
        throw .missing(field: "items", reason: "there is no promise, pain or issue \(link.words)")
    }

    mutating func place(_ draft: ExpectationDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let agenda = try record(draft.agenda, Agenda.self, "agenda")
        let people = try everyone(draft.people, "people")
        let owner = try person(draft.owner, "owner")
        _ = try keep(
            row, on: \.expectations,
            build: { id, standing in
                ExpectationStatement(
                    id: id, organisation: organisation, use: draft.use, notPromised: draft.notPromised,
                    madeOn: draft.madeOn, reportBackOn: draft.reportBackOn, owner: owner, standing: standing,
                    policy: Policy())
            },
            edit: {
                $0.agenda = agenda
                $0.people = people
                $0.use = draft.use
                $0.notPromised = draft.notPromised
                $0.madeOn = draft.madeOn
                $0.reportBackOn = draft.reportBackOn ?? $0.reportBackOn
                $0.owner = owner
            }, learnedOn: draft.madeOn)
    }

    mutating func place(_ draft: DisclosureDraft, _ row: Row) throws(Unplaced) {
        guard let item = try record(draft.item, RoadmapItem.self, "item") else { return }
        let organisation = try organisation(draft.organisation)
        let people = try everyone(draft.people, "people")
        let shownBy = try person(draft.shownBy, "shown_by")
        let interaction = try record(draft.interaction, Interaction.self, "interaction")
        let subject = DisclosureSubject(
            item: item, title: "", class: .never, status: draft.status, range: draft.range, version: draft.version,
            from: draft.shownOn)
        _ = try keep(
            row, on: \.disclosures,
            build: { id, standing in
                Disclosure(
                    id: id, of: subject, on: draft.shownOn, to: organisation, people: people, by: shownBy,
                    channel: draft.channel, hasNotice: draft.hasNotice, isAcknowledged: draft.isAcknowledged,
                    standing: standing)
            },
            edit: {
                ($0.version, $0.status, $0.range) = (draft.version, draft.status, draft.range)
                ($0.shownOn, $0.people, $0.shownBy) = (draft.shownOn, people, shownBy)
                $0.channel = draft.channel
                ($0.hasNotice, $0.isAcknowledged) = (draft.hasNotice, draft.isAcknowledged)
                $0.questions = draft.questions
                $0.interaction = interaction
            }, learnedOn: draft.shownOn)
    }

    mutating func place(_ draft: BetDraft, _ row: Row) throws(Unplaced) {
        let item = try record(draft.item, RoadmapItem.self, "item")
        let asker = try person(draft.askedBy, "asked_by")
        var needOf: [Organisation.ID] = []
        for link in draft.needOf { needOf.append(try organisation(link, "need_of")) }
        var claims: [Claim.ID] = []
        for link in draft.claims { if let id = try record(link, Claim.self, "claims") { claims.append(id) } }
        _ = try keep(
            row, on: \.bets,
            build: { id, standing in
                Bet(id: id, kind: draft.kind, text: draft.text, decidedOn: draft.decidedOn, standing: standing)
            },
            edit: {
                ($0.kind, $0.text, $0.decidedOn) = (draft.kind, draft.text, draft.decidedOn)
                ($0.item, $0.askedBy) = (item, asker)
                ($0.needOf, $0.claims) = (needOf, claims)
            }, learnedOn: draft.decidedOn)
    }

    /// Work is kept whether or not whoever asked for it is known; a name or an address that joins nobody stays with the
    /// row.
    mutating func place(_ draft: WorkItemDraft, _ row: Row) throws(Unplaced) {
        let isOurs = row.draft.origin.source.hasPrefix("ken.")
        let requester = isOurs ? try person(draft.requester, "requester") : index.person(draft.requester)
        let product = try record(draft.product, Product.self, "product")
        _ = try keep(
            row, on: \.workItems,
            build: { id, standing in
                WorkItem(
                    id: id, title: draft.title, points: draft.points, requester: requester, openedOn: draft.openedOn,
                    standing: standing)
            },
            edit: {
                $0.title = draft.title
                $0.points = draft.points
                $0.requester = requester ?? $0.requester
                $0.product = product
                $0.openedOn = draft.openedOn
                $0.doneOn = draft.doneOn
            }, learnedOn: min(draft.openedOn, context.today))
    }
}

extension Agenda {
    /// The records a row names.
    fileprivate struct Named {
        var interaction: Interaction.ID?
        var owner: Person.ID?
        var invited: [Person.ID]
        var reviewer: Person.ID?
        var items: [AgendaItem] = []
        var actions: [Action] = []
    }

    /// Takes over what a row says.
    fileprivate mutating func take(_ draft: AgendaDraft, _ named: Named) {
        title = draft.title
        meetingOn = draft.meetingOn
        minutes = draft.minutes
        isRemote = draft.isRemote
        zoneGap = draft.zoneGap
        occasions = draft.occasions
        (interaction, owner, invited) = (named.interaction, named.owner, named.invited)
        (items, actions) = (named.items, named.actions)
        criteria = draft.criteria
        review = draft.review.map { AgendaReview($0, reviewer: named.reviewer) }
        taken = draft.taken
        summarySentOn = draft.summarySentOn
        success = draft.success
        successReason = draft.successReason
        ourTalkShare = draft.ourTalkShare
        credibility = draft.credibility
        reason = draft.reason
    }
}

extension AgendaReview {
    /// What sales said, as a row has it.
    fileprivate init(_ draft: AgendaDraft.Review, reviewer: Person.ID?) {
        self.init(askedOn: draft.askedOn, reviewer: reviewer)
        verdict = draft.verdict
        answeredOn = draft.answeredOn
        reason = draft.reason
        until = draft.until
    }
}
