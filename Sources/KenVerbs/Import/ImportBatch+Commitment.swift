import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ draft: CommitmentDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let people = try everyone(draft.people, "people")
        let owner = try person(draft.owner, "owner")
        let interaction = try record(draft.interaction, Interaction.self, "interaction")
        _ = try keep(
            row, on: \.commitments,
            build: { id, standing in
                Commitment(
                    id: id, direction: draft.direction, organisation: organisation, people: people, text: draft.text,
                    madeOn: draft.madeOn, dueOn: draft.dueOn, standing: standing)
            },
            edit: {
                $0.text = draft.text
                $0.people = people
                $0.owner = owner
                $0.dueOn = draft.dueOn
                $0.settlement = draft.settlement
                $0.settledOn = draft.settledOn
                $0.interaction = interaction
            }, learnedOn: draft.madeOn)
    }

    mutating func place(_ draft: PainDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let teller = try person(draft.teller, "teller")
        let hearer = try person(draft.hearer, "hearer")
        let interaction = try record(draft.interaction, Interaction.self, "interaction")
        _ = try keep(
            row, on: \.pains,
            build: { id, standing in
                PainReport(
                    id: id, organisation: organisation, theme: draft.theme, teller: teller, hearer: hearer,
                    on: draft.happenedOn, text: draft.text, standing: standing)
            },
            edit: {
                $0.text = draft.text
                $0.isUrgent = draft.isUrgent
                $0.reportBackBy = draft.reportBackBy
                $0.toldBackOn = draft.toldBackOn
                $0.decision = draft.decision
                $0.decisionReason = draft.decisionReason
                $0.resolvedOn = draft.resolvedOn
                $0.interaction = interaction
            }, learnedOn: draft.happenedOn)
    }

    mutating func place(_ draft: IssueDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        _ = try keep(
            row, on: \.issues,
            build: { id, standing in
                Issue(
                    id: id, organisation: organisation, title: draft.title, severity: draft.severity,
                    openedOn: draft.openedOn, standing: standing)
            },
            edit: {
                $0.title = draft.title
                $0.severity = draft.severity
                $0.resolvedOn = draft.resolvedOn
            }, learnedOn: draft.openedOn)
    }

    mutating func place(_ draft: AccessRequestDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let requester: Person.ID = try person(draft.requester, "requester")
        let asked = try person(draft.askedOf, "asked_of")
        let wanted = try person(draft.wanted, "wanted")
        _ = try keep(
            row, on: \.accessRequests,
            build: { id, standing in
                AccessRequest(
                    id: id, organisation: organisation, requester: requester, askedOf: asked, wanted: wanted,
                    askedOn: draft.askedOn, standing: standing)
            },
            edit: {
                $0.reply = draft.reply
                $0.repliedOn = draft.repliedOn
                $0.words = draft.words
            }, learnedOn: draft.askedOn)
    }

    mutating func place(_ draft: NonDisclosureDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        _ = try keep(
            row, on: \.nonDisclosures,
            build: { id, standing in
                NonDisclosure(id: id, organisation: organisation, from: draft.from, standing: standing)
            },
            edit: {
                $0.from = draft.from
                $0.until = draft.until
            }, learnedOn: draft.from)
    }

    func everyone(_ links: [Link], _ field: String) throws(Unplaced) -> [Person.ID] {
        var people: [Person.ID] = []
        for link in links { people.append(try person(link, field)) }
        return people
    }
}
