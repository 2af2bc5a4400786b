extension BetVerdict {
    /// One thing that would have to be mended before a bet is safe (rule book 0.5).
    public enum Gap: Hashable, Sendable, Codable {
        /// It names no claim at all.
        case noClaims
        /// So many of its claims have no evidence.
        case unanswered(Int)
        /// Customers themselves have not said so.
        case onlyPartners
        /// All of it only confirmed an idea of ours.
        case onlyConfirmed
        /// All of it comes from one customer.
        case oneCustomer
        /// So many more independent sources are wanted.
        case sources(Int)
        /// Nobody whose need it is has said so.
        case noPrimary
        /// A limit is in force on an answer it rests on.
        case capped(Cap.Reason)
        /// Nothing else is missing, and we are not sure enough all the same.
        case notSure
    }

    static func gaps(
        _ word: Word, _ sources: [BetGround.Source], unanswered: Int, caps: [Cap], hasClaims: Bool,
        policy: Policy
    ) -> [Gap] {
        guard word != .safe else { return [] }
        guard hasClaims else { return [.noClaims] }
        let missing = policy.bets.safeSources - sources.count
        let hasPrimary = sources.contains(where: \.isPrimary)
        let found: [(Gap, Bool)] = [
            (.unanswered(unanswered), unanswered > 0), (.onlyPartners, word == .partnerOnly),
            (.onlyConfirmed, word == .levelOneOnly), (.oneCustomer, word == .oneLoudCustomer),
            (.sources(missing), missing > 0), (.noPrimary, !hasPrimary && !sources.isEmpty),
        ]
        let said: Set<Cap.Reason> = [.partnerOnly, .levelOneOnly, .noPrimarySource, .singleSource]
        let limits = Cap.Reason.allCases.filter { reason in
            caps.contains { $0.reason == reason } && (!said.contains(reason) || found.allSatisfy { !$0.1 })
        }
        let gaps = found.filter(\.1).map(\.0) + limits.map { .capped($0) }
        return gaps.isEmpty ? [.notSure] : gaps
    }
}
