package import KenDomain
import KenStore

extension Ken {
    /// What the planner proposes, what is planned, and the latest held, newest first.
    package func conversations(_ input: AsOfInput, as caller: Caller) async throws -> ConversationsView {
        let asOf = try day(input.asOf)
        let proposals = try await proposals(asOf: asOf, most: 10, as: caller)
        let page = try await store.read { db in try db.interactionPage(asOf: asOf, after: input.page, limit: 50) }
        let readings = try await readings(of: page.accounts, asOf: asOf, as: caller)
        return ConversationsView(
            asOf: asOf, proposals: proposals, upcoming: upcoming(page.upcoming, readings),
            held: page.held.compactMap { interaction in
                reading(of: interaction, in: readings).map { $0.line(interaction) }
            }, nextPage: page.next)
    }

    /// One conversation: who, about what, what was learned and promised.
    /// - Throws: ``Refusal/notFound(_:)``.
    package func conversation(_ input: RecordInput<Interaction>, as caller: Caller) async throws -> ConversationView {
        let (interaction, reading) = try await talk(input, as: caller)
        let items = reading.dossier.evidence.values.joined().filter { $0.interaction == interaction.id }
        return ConversationView(
            asOf: reading.asOf, line: reading.line(interaction),
            accounts: interaction.organisations.compactMap { reading.organisation($0) },
            planned: interaction.planned, isUpcoming: interaction.happenedOn > reading.asOf,
            learned: reading.citations(of: items.sorted { $0.id < $1.id }.map { .evidence($0.id) }),
            promises: reading.dossier.commitments.filter { $0.interaction == interaction.id }.map { reading.line($0) },
            pains: reading.pains.filter { line in
                reading.dossier.pains.contains { $0.interaction == interaction.id && $0.theme == line.theme }
            },
            version: interaction.standing.version)
    }

    /// The brief for one planned conversation.
    /// - Throws: ``Refusal/notFound(_:)``.
    package func brief(_ input: RecordInput<Interaction>, as caller: Caller) async throws -> BriefView {
        let (interaction, reading) = try await talk(input, as: caller)
        return try await brief(for: interaction, reading, as: caller)
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

    private func upcoming(_ interactions: [Interaction], _ readings: [AccountReading]) -> [MeetingMark] {
        interactions.compactMap { interaction in reading(of: interaction, in: readings).map { $0.meeting(interaction) } }
    }

    private func reading(of interaction: Interaction, in readings: [AccountReading]) -> AccountReading? {
        readings.first { interaction.organisations.contains($0.dossier.account.id) }
    }
}

extension AccountReading {
    /// An organisation the dossier names, in a list.
    func organisation(_ id: Organisation.ID) -> OrganisationMark? {
        if id == dossier.account.id { return mark }
        return dossier.organisations[id].map { OrganisationMark(id: $0.id, name: $0.name, kind: $0.kind.value) }
    }
}
