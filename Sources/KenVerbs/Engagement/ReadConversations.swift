package import KenDomain
import KenStore

extension Ken {
    /// Conversations on one page.
    private static let conversationPage = 50

    /// What the planner proposes, what is planned, and the latest held, newest first.
    package func conversations(_ input: AsOfInput, as caller: Caller) async throws -> ConversationsView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let standing = try await standing(asOf: asOf, policy: policy)
        let last = try ConversationCursor(input.page)
        let held = try await store.read { db in
            try db.interactions(asOf: asOf, before: last.map { ($0.day, $0.id) }, limit: Self.conversationPage)
        }
        let filed = held.compactMap(\.organisations.first)
        let readings = try await readings(of: filed, asOf: asOf, policy: policy, as: caller)
        return ConversationsView(
            asOf: asOf, proposals: try await proposals(standing, most: 5, policy: policy, as: caller),
            upcoming: standing.nextMeetings(most: 20),
            held: held.compactMap { interaction in
                interaction.organisations.first.flatMap { readings[$0] }.map { $0.line(interaction) }
            },
            nextPage: held.count == Self.conversationPage ? held.last.map { ConversationCursor($0).text } : nil)
    }

    /// One conversation: who, about what, what was learned and promised.
    /// - Throws: ``Refusal/notFound(_:)``.
    package func conversation(_ input: RecordInput<Interaction>, as caller: Caller) async throws -> ConversationView {
        let (interaction, reading) = try await talk(input, as: caller)
        let items = reading.dossier.evidence.values.joined().filter { $0.interaction == interaction.id }
        let asked = try await store.read { db in try db.askedQuestions(of: [interaction.id], asOf: reading.asOf) }
        return ConversationView(
            asOf: reading.asOf, line: reading.line(interaction),
            accounts: interaction.organisations.compactMap { reading.organisation($0) },
            planned: reading.mayRead(interaction.standing) ? interaction.planned : [],
            isUpcoming: interaction.happenedOn > reading.asOf,
            learned: reading.citations(of: items.sorted { $0.id < $1.id }.map { .evidence($0.id) }),
            promises: reading.dossier.commitments.filter { $0.interaction == interaction.id }.map { reading.line($0) },
            pains: reading.pains.filter { line in
                reading.dossier.pains.contains { $0.interaction == interaction.id && $0.theme == line.theme }
            },
            version: interaction.standing.version,
            agenda: reading.mayRead(interaction.standing) ? reading.agenda(of: interaction) : nil,
            session: SessionReading(caller: caller, policy: reading.policy)
                .line(interaction, asked[interaction.id] ?? []))
    }

    /// The brief for one planned conversation.
    /// - Throws: ``Refusal/notFound(_:)``.
    package func brief(_ input: RecordInput<Interaction>, as caller: Caller) async throws -> BriefView {
        let (interaction, reading) = try await talk(input, as: caller.onPaper)
        return try await brief(for: interaction, reading)
    }

    private func talk(
        _ input: RecordInput<Interaction>, as caller: Caller
    ) async throws -> (Interaction, AccountReading) {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let (interaction, dossier) = try await store.read { db in
            guard let interaction = try db.find(Interaction.self, input.id), interaction.standing.endedOn == nil,
                interaction.standing.learnedOn <= asOf, let first = interaction.organisations.first,
                let dossier = try db.dossier(of: first, asOf: asOf)
            else { throw Refusal.notFound("such conversation on \(asOf)") }
            return (interaction, dossier)
        }
        return (interaction, AccountReading(dossier, for: caller, asOf: asOf, policy: policy))
    }
}

extension AccountReading {
    /// An organisation the dossier names, in a list.
    func organisation(_ id: Organisation.ID) -> OrganisationMark? {
        if id == dossier.account.id { return mark }
        return dossier.organisations[id].map { OrganisationMark(id: $0.id, name: $0.name, kind: $0.kind.value) }
    }
}

/// Where a page of conversations ends: the day and the id of its last one.
private struct ConversationCursor {
    let day: Day
    let id: Interaction.ID

    init(_ interaction: Interaction) {
        day = interaction.happenedOn
        id = interaction.id
    }

    /// - Throws: ``Refusal/invalid(_:)`` when the text is no cursor of ours.
    init?(_ text: String?) throws {
        guard let text, !text.isEmpty else { return nil }
        let parts = text.split(separator: ".")
        guard parts.count == 2, let day = Day(iso: parts[0]), let id = Interaction.ID(String(parts[1])) else {
            throw Refusal.invalid([Problem(field: "page", "There is no such page; start from the first.")])
        }
        self.day = day
        self.id = id
    }

    var text: String { "\(day).\(id)" }
}
