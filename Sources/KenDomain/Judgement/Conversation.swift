/// An interaction of an account with its people sorted by side: what tiers and detectors look at.
struct Conversation: Sendable {
    let record: Interaction
    /// Whole days before the day of judgement.
    let age: Int
    let ours: [Profile]
    /// People of the account itself.
    let theirs: [Profile]
    let endCustomers: [Profile]
    let partners: [Profile]

    /// The interaction, to be opened.
    var reference: Reference { .interaction(record.id) }

    /// Whether it can be a talk at all (rule book 2.1).
    var isTalk: Bool { record.kind.value.isTalk }

    /// Minutes on topics that satisfy `isWanted`, and on all topics; nil when no topics are known.
    ///
    /// Topics listed without any minutes count equally.
    func topicMinutes(where isWanted: (Topic) -> Bool) -> (wanted: Double, all: Double)? {
        let topics = record.topics.value
        guard !topics.isEmpty else { return nil }
        let isTimed = topics.contains { $0.minutes > 0 }
        let equal = (record.minutes ?? Double(topics.count)) / Double(topics.count)
        let minutes = topics.map { isTimed ? max(0, $0.minutes) : equal }
        let wanted = zip(topics, minutes).reduce(0) { $0 + (isWanted($1.0.topic) ? $1.1 : 0) }
        return (wanted, minutes.reduce(0, +))
    }
}

/// All conversations filed under an account up to a day, oldest first.
struct Conversations: Sendable {
    let all: [Conversation]
    let asOf: Day
    private let byPerson: [Person.ID: [Int]]

    /// Sorts the people of each interaction by side; what lies in the future or was called off is left out.
    init(_ dossier: Dossier, asOf: Day) {
        self.asOf = asOf
        let held = dossier.interactions
            .filter { !$0.isCancelled && $0.happenedOn <= asOf }
            .compactMap { Conversations.sorted($0, dossier, asOf: asOf) }
        all = held
        byPerson = held.indices.reduce(into: [:]) { places, place in
            for person in Set(held[place].record.participants) { places[person, default: []].append(place) }
        }
    }

    /// Those at which someone, ours or theirs, was present, oldest first.
    func with(_ person: Person.ID) -> [Conversation] { byPerson[person]?.map { all[$0] } ?? [] }

    /// Talks, which surveys and tickets are not, of the last `days` days.
    func talks(within days: Int) -> [Conversation] { all.filter { $0.isTalk && $0.age <= days } }

    /// Conversations of any kind of the last `days` days.
    func within(_ days: Int) -> [Conversation] { all.filter { $0.age <= days } }

    /// Nil when it is neither filed under the account nor held with one of its people.
    private static func sorted(_ interaction: Interaction, _ dossier: Dossier, asOf: Day) -> Conversation? {
        let profiles = interaction.participants.compactMap { dossier.profile($0) }
        let theirs = profiles.filter { $0.organisation == dossier.account.id && $0.side != .ours }
        guard interaction.organisations.contains(dossier.account.id) || !theirs.isEmpty else { return nil }
        return Conversation(
            record: interaction, age: interaction.happenedOn.days(to: asOf),
            ours: profiles.filter { $0.side == .ours }, theirs: theirs,
            endCustomers: profiles.filter { $0.side == .endCustomer },
            partners: profiles.filter { $0.side == .partner })
    }
}
