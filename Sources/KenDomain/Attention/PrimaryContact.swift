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

    /// Whether there is contact and none of it reaches them.
    public var isMissing: Bool { talks > 0 && withPrimary == 0 }

    /// The talks of an account.
    init(_ conversations: Conversations, policy: Policy) {
        let recent = conversations.talks(within: policy.attention.days).filter { !$0.theirs.isEmpty }
        talks = recent.count
        withPrimary = recent.count { talk in talk.theirs.contains { $0.label.isPrimary } }
        isPresumed = recent.contains { talk in
            talk.theirs.contains { $0.label == .unclassified || $0.inferredFrom != nil }
        }
        evidence = recent.map(\.reference)
    }
}
