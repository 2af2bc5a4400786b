/// An account that does not go with the others on where a market is going: listed, never averaged (rule book 5.5).
public struct Dissent: Hashable, Sendable, Codable {
    /// In what way it differs.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// It sees the market go the other way.
        case against
        /// Its people disagree, and neither side is clearly stronger.
        case split
        /// It sees no move.
        case unmoved
        /// It goes with the others, and somebody there does not.
        case inside
    }

    public var account: Organisation.ID
    public var kind: Kind
    /// Why, in the words written down; nil when there are none.
    public var reason: String?
    /// What the account is to its industry; a shaper that disagrees may bend the trend.
    public var stance: StanceHeading
    public var evidence: [Reference]

    /// Whether a shaper disagrees.
    public var isShaper: Bool { stance == .shaping && kind != .inside }

    /// How a thread differs from the leading direction; nil when it does not.
    init?(_ thread: OutlookThread, leading: Int, stance: StanceHeading) {
        switch (thread.direction, thread.isSplitInside) {
        case (leading, false): return nil
        case (leading, true): kind = .inside
        case (0, true): kind = .split
        case (0, false): kind = .unmoved
        default: kind = .against
        }
        account = thread.account
        self.stance = stance
        evidence = thread.evidence
        reason = (leading > 0 ? thread.reasonDown : thread.reasonUp) ?? thread.reasonUnmoved
    }
}
