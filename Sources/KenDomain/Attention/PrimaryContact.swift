/// Whether contact with an account reaches those whose need it is (W-CUST-07; Kabra: else knowing stops at order and
/// payment).
public struct PrimaryContact: Hashable, Sendable, Codable {
    /// Talks with people of theirs over half a year.
    public var talks: Int
    /// Those of them with someone whose need it is.
    public var withPrimary: Int
    /// Whether somebody they met is of no known label, so that it is only presumed.
    public var isPresumed: Bool
    public var evidence: [Reference]
    /// Everybody of theirs whose need it is, met or not, by id.
    public var known: [Person.ID]
    /// Those of them one of us met or watched within half a year, by id.
    public var met: [Person.ID]

    /// Whether there is contact and none of it reaches them.
    public var isMissing: Bool { talks > 0 && withPrimary == 0 }

    /// The talks of an account.
    init(_ dossier: Dossier, _ conversations: Conversations, policy: Policy) {
        let recent = conversations.talks(within: policy.attention.days).filter { !$0.theirs.isEmpty }
        talks = recent.count
        withPrimary = recent.count { talk in talk.theirs.contains { $0.label.isPrimary } }
        isPresumed = recent.contains { talk in
            talk.theirs.contains { $0.label == .unclassified || $0.inferredFrom != nil }
        }
        evidence = recent.map(\.reference)
        known = dossier.theirPeople.filter(\.label.isPrimary).map(\.person.id).sorted()
        met = Set(recent.flatMap { $0.theirs.filter(\.label.isPrimary).map(\.person.id) }).sorted()
    }
}
