import KenDomain
import KenStore
import KenText

/// Turns a note into a conversation with its answers, promises and pains.
struct NoteKeeping: Sendable {
    private let note: NoteReading
    private let world: World
    private let standing: Standing
    private let interaction: Interaction.ID
    /// Their people in the order of the head, those who are new with their names.
    private let theirs: [(id: Person.ID, newName: String?)]

    init(_ note: NoteReading, world: World, deed: Deed) {
        self.note = note
        self.world = world
        standing = Standing(learnedOn: note.day, at: deed.at)
        interaction = world.newID()
        theirs = note.attendees.map { attendee in
            switch attendee {
            case .known(let profile): (profile.person.id, nil)
            case .new(let name): (world.newID(), name)
            }
        }
    }

    /// Writes everything in one transaction; returns the conversation, or nil when the note has no account.
    func keep(in journal: Journal) throws -> Interaction.ID? {
        guard let account = note.account else { return nil }
        let talk = conversation(with: account)
        if let same = try journal.dossier(of: account.id, asOf: journal.deed.day)?.interactions.first(where: {
            $0.happenedOn == talk.happenedOn && $0.gist == talk.gist && talk.gist != nil && $0.title == talk.title
        }) {
            throw Refusal.conflict(
                "These words are kept already, as “\(same.title)” of \(Wording.date(same.happenedOn)). "
                    + "Add what is new to keep another note.")
        }
        try keepNewPeople(at: account.id, in: journal)
        try journal.insert(talk)
        for kept in note.kept { try keep(kept, of: account.id, in: journal) }
        return interaction
    }

    /// Writes down whoever is new, with a place at the account; what they do there stays unknown.
    private func keepNewPeople(at account: Organisation.ID, in journal: Journal) throws {
        for case (let id, let name?) in theirs {
            let mails = name.contains("@") ? [name.lowercased()] : []
            try journal.insert(Person(id: id, name: name, mails: mails, standing: standing))
            try journal.insert(
                Affiliation(id: world.newID(), person: id, organisation: account, standing: standing))
        }
    }

    private func conversation(with account: Organisation) -> Interaction {
        let head = note.note
        let kind: Attested<InteractionKind> =
            head.kind.map { .stated($0) } ?? .inferred(.meeting, from: "the note does not say how you met")
        var talk = Interaction(
            id: interaction, kind: kind, on: note.day, organisations: [account.id],
            participants: note.ours.map(\.person.id) + theirs.map(\.id),
            title: head.title ?? "\(Wording.capitalised(Wording.name(kind.value))) with \(account.name)",
            standing: standing)
        talk.minutes = head.minutes
        talk.level = head.level ?? 0
        let body = head.body.trimmingWhitespace()
        talk.gist = body.isEmpty ? nil : body
        talk.topics = TopicReading().topics(title: talk.title, notes: body, minutes: head.minutes)
        return talk
    }

    private func keep(_ kept: NoteReading.Kept, of account: Organisation.ID, in journal: Journal) throws {
        switch kept.mark.kind {
        case .answer(let id): try answer(kept, to: id, of: account, in: journal)
        case .trend: try answer(kept, to: Question.ID(304), of: account, in: journal)
        case .promise: try journal.insert(promise(kept, .ours, account))
        case .theirs: try journal.insert(promise(kept, .theirs, account))
        case .pain: try journal.insert(pain(kept, account))
        }
    }

    private func answer(
        _ kept: NoteReading.Kept, to id: Question.ID, of account: Organisation.ID, in journal: Journal
    ) throws {
        guard let question = QuestionBank.question(id) else { return }
        let claim = Claim(
            id: world.newID(), question: id, organisation: account, value: .spoken(kept.text, to: question),
            gist: kept.text, standing: standing)
        let source: SourceKind = theirs.isEmpty ? .relayed : .talk(atLevel: note.note.level ?? 0)
        let item = EvidenceItem(
            id: world.newID(), claim: claim.id, source: source, speaker: theirs.first?.id,
            hearer: note.ours.first?.person.id, on: note.day, interaction: interaction,
            quote: kept.mark.quote, standing: standing)
        try journal.insert(claim)
        try journal.insert(item)
    }

    private func promise(
        _ kept: NoteReading.Kept, _ direction: Commitment.Direction, _ account: Organisation.ID
    ) -> Commitment {
        var promise = Commitment(
            id: world.newID(), direction: direction, organisation: account, people: theirs.map(\.id),
            text: kept.text, madeOn: note.day, dueOn: kept.mark.dueOn, standing: standing)
        promise.owner = note.ours.first?.person.id
        promise.interaction = interaction
        return promise
    }

    private func pain(_ kept: NoteReading.Kept, _ account: Organisation.ID) -> PainReport {
        var pain = PainReport(
            id: world.newID(), organisation: account, theme: kept.text, teller: theirs.first?.id,
            hearer: note.ours.first?.person.id, on: note.day, text: kept.mark.quote ?? kept.text, standing: standing)
        pain.interaction = interaction
        return pain
    }
}

extension String {
    /// The text without spaces and line ends around it.
    func trimmingWhitespace() -> String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
