import KenDomain
import KenImport
import KenStore
import KenText

extension ImportBatch {
    /// A conversation is filed under the organisations it names, else under those its outside participants belong to.
    mutating func place(_ draft: InteractionDraft, _ row: Row) throws(Unplaced) {
        var participants: [Person.ID] = []
        for link in draft.participants where index.person(link) != nil || context.erasedOn(link) == nil {
            let id = try participant(link, draft, row)
            if !participants.contains(id) { participants.append(id) }
        }
        var organisations: [Organisation.ID] = []
        for link in draft.organisations { organisations.append(try organisation(link, "organisations")) }
        if organisations.isEmpty { organisations = employers(of: participants) }
        guard !organisations.isEmpty else {
            if let day = draft.participants.lazy.compactMap(context.erasedOn).first { throw .erased(day) }
            throw .missing(
                field: "participants",
                reason: "only colleagues of ours, or nobody whose organisation is known, took part")
        }
        let topics =
            draft.topics.value.isEmpty
            ? context.topics.topics(title: draft.title, notes: draft.gist, minutes: draft.minutes) : draft.topics
        let id = try keep(
            row, on: \.interactions,
            build: { id, standing in
                Interaction(
                    id: id, kind: draft.kind, on: draft.happenedOn, organisations: organisations,
                    participants: participants, title: draft.title, standing: standing)
            },
            edit: { $0.take(draft, organisations: organisations, participants: participants, topics: topics) },
            learnedOn: min(draft.happenedOn, context.today))
        if topics.isInferred { outcome.infer("topics") }
        if draft.kind.isInferred { outcome.infer("kind of conversation") }
        if !draft.isCancelled { try meet(organisations, id) }
    }

    private mutating func participant(_ link: Link, _ draft: InteractionDraft, _ row: Row) throws(Unplaced) -> Person.ID
    {
        if let known = index.person(link) { return known }
        guard case .mail(let mail) = link else { return try person(link, "participants") }
        let person = Person(
            id: context.world.newID(), name: draft.names[mail] ?? mail, mails: [mail],
            standing: context.standing(
                learnedOn: min(draft.happenedOn, context.today), visibility: .internal, source: nil))
        shelves.people.add(person)
        outcome.make(Person.recordKind.rawValue)
        index.add(mail: mail, person.id)
        if let domain = MailAddress.domain(of: mail) {
            try settle(
                person.id, at: employer(at: domain), PersonDraft(), learnedOn: min(draft.happenedOn, context.today),
                source: nil)
        }
        return person.id
    }

    /// Organisations of the participants from outside, the one with most of them first.
    private func employers(of participants: [Person.ID]) -> [Organisation.ID] {
        var counts: [Organisation.ID: Int] = [:]
        for person in participants {
            for organisation in index.organisations(of: person) where organisation != context.own {
                counts[organisation, default: 0] += 1
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// A company we only presumed to be a prospect becomes a presumed account once we meet it.
    private mutating func meet(_ organisations: [Organisation.ID], _ interaction: Interaction.ID) throws(Unplaced) {
        for id in organisations {
            _ = try reading { [sight] in
                try shelves.organisations.change(id, in: sight) {
                    guard $0.kind.isInferred, $0.kind.value == .prospect else { return }
                    $0.kind = .inferred(.account, from: "we meet them, and no file says what they are")
                }
            }
        }
    }
}

extension Interaction {
    /// Takes over what a row says.
    fileprivate mutating func take(
        _ draft: InteractionDraft, organisations filed: [Organisation.ID], participants present: [Person.ID],
        topics read: Attested<[TopicMinutes]>
    ) {
        if !draft.kind.isInferred || kind.isInferred { kind = draft.kind }
        happenedOn = draft.happenedOn
        startsAt = draft.startsAt
        minutes = draft.minutes
        initiator = draft.initiator ?? initiator
        organisations = filed
        participants = present
        if !read.isInferred || topics.isInferred || topics.value.isEmpty { topics = read }
        planned = draft.planned
        level = draft.level
        inTheirHours = draft.inTheirHours
        title = draft.title
        gist = draft.gist ?? gist
        isCancelled = draft.isCancelled
    }
}
