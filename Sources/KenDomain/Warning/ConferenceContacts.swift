/// How much of our product people's contact happens at conferences and exhibitions (rule book 2.3; Kabra).
public struct ConferenceContacts: Hashable, Sendable, Codable {
    /// Talks of our product people in the last year.
    public var contacts: Int
    /// Those of them at conferences.
    public var conferences: Int
    /// Whether contact is limited to conferences: enough of them, and hardly anything else.
    public var isConferenceOnly: Bool
    /// Whether it would vanish if a constant behind it moved by a fifth (rule book 13.2b).
    public var isBorderline: Bool
    /// The conference talks.
    public var evidence: [Reference]
    public var explanation: Explanation

    /// Contacts counted.
    public init(contacts: Int, conferences: Int, evidence: [Reference] = [], policy: Policy) {
        self.contacts = contacts
        self.conferences = conferences
        self.evidence = evidence
        let share = contacts > 0 ? Double(conferences) / Double(contacts) : nil
        isConferenceOnly =
            contacts >= policy.detectors.conferenceMinimum
            && Numerics.reaches(share ?? 0, policy.detectors.conferenceShare)
        isBorderline =
            Numerics.isBorderline(share ?? 0, policy.detectors.conferenceShare)
            || Numerics.isBorderline(Double(contacts), Double(policy.detectors.conferenceMinimum))
        explanation = Explanation(
            title: Wording.conferenceTitle, score: share, form: .rule,
            terms: [
                .init("talks of product people", value: Double(contacts), source: "2.3; Kabra"),
                .init("of them at conferences", value: Double(conferences), source: "2.3; Kabra", evidence: evidence),
            ],
            notes: contacts < policy.detectors.conferenceMinimum ? [Wording.tooFewToTell(contacts)] : [],
            policy: policy.stamp)
    }

    /// One account, all product people of ours together.
    init(_ conversations: Conversations, policy: Policy) {
        let talks = conversations.talks(within: policy.detectors.yearDays).filter { talk in
            !talk.theirs.isEmpty && talk.ours.contains { !$0.functions.isDisjoint(with: [.product, .domainExpert]) }
        }
        let stands = talks.filter { $0.record.kind.value == .conference }
        self.init(
            contacts: talks.count, conferences: stands.count, evidence: stands.map(\.reference), policy: policy)
    }

    /// One colleague across all accounts, for that colleague alone (rule book 13.4).
    public init(of colleague: Person.ID, in interactions: [Interaction], asOf: Day, policy: Policy) {
        let own = interactions.filter { interaction in
            !interaction.isCancelled && interaction.kind.value.isTalk && interaction.participants.contains(colleague)
                && (0...policy.detectors.yearDays).contains(interaction.happenedOn.days(to: asOf))
        }
        let stands = own.filter { $0.kind.value == .conference }
        self.init(
            contacts: own.count, conferences: stands.count, evidence: stands.map { .interaction($0.id) },
            policy: policy)
    }
}
