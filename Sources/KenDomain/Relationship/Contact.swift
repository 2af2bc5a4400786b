/// One conversation as depth sees it.
struct Contact: Sendable {
    let id: Interaction.ID
    let day: Day
    /// How much a contact of its kind counts.
    let weight: Double
    let isTwoWay: Bool
    let initiator: Interaction.Initiator?
    private let participants: [Person.ID]

    private init(_ interaction: Interaction, policy: RelationshipPolicy) {
        id = interaction.id
        day = interaction.happenedOn
        weight = policy.kindWeight[interaction.kind.value] ?? 0
        isTwoWay = interaction.kind.value.isTwoWay
        initiator = interaction.initiator
        participants = interaction.participants
    }

    /// Whether that colleague took part; any of us when nil.
    func includes(_ colleague: Person.ID?) -> Bool { colleague.map(participants.contains) ?? true }

    /// Contacts of each participant, oldest first; cancelled ones left out.
    static func byPerson(_ interactions: [Interaction], policy: RelationshipPolicy) -> [Person.ID: [Contact]] {
        var contacts: [Person.ID: [Contact]] = [:]
        let held = interactions.filter { !$0.isCancelled && $0.standing.endedOn == nil }
        for interaction in held.sorted(by: { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }) {
            let contact = Contact(interaction, policy: policy)
            for person in Set(interaction.participants) { contacts[person, default: []].append(contact) }
        }
        return contacts
    }
}
