/// Whether deals with a reference are won more often and close sooner (rule book 9.3; the five posts say so: here it is
/// counted).
public struct ReferenceEffect: Hashable, Sendable, Codable {
    /// A deal that was decided.
    public struct Decided: Hashable, Sendable, Codable {
        public var deal: Deal.ID
        public var isWon: Bool
        /// From opening to decision; nil when the opening is not dated.
        public var days: Int?
        public var hadReference: Bool

        /// A deal that was decided.
        public init(deal: Deal.ID, isWon: Bool, days: Int?, hadReference: Bool) {
            self.deal = deal
            self.isWon = isWon
            self.days = days
            self.hadReference = hadReference
        }
    }

    /// Deals of one side.
    public struct Side: Hashable, Sendable, Codable {
        /// Won, of those decided.
        public var won: Rate
        /// Median days to close of those won; nil without a dated one.
        public var days: Double?
        /// Won deals behind the median.
        public var dated: Int
        public var explanation: Explanation
    }

    public var with: Side
    public var without: Side
    /// Whether the intervals of the two shares lie apart, so that chance alone hardly explains the difference.
    public var isApart: Bool

    /// Compares decided deals.
    public init(_ deals: [Decided], policy: Policy) {
        func side(_ hadReference: Bool) -> Side {
            let own = deals.filter { $0.hadReference == hadReference }
            let won = own.filter(\.isWon)
            let days = won.compactMap(\.days).filter { $0 >= 0 }.map(Double.init)
            let rate = Rate(won.count, of: own.count)
            return Side(
                won: rate, days: Numerics.median(days), dated: days.count,
                explanation: rate.explained(
                    Wording.winRateTitle(withReference: hadReference), hits: Wording.wonTerm,
                    source: "rule book 9.3; interval by Wilson 1927",
                    evidence: won.map(\.deal).sorted().map { .deal($0) },
                    policy: policy))
        }
        let (with, without) = (side(true), side(false))
        self.with = with
        self.without = without
        isApart =
            with.won.interval.flatMap { one in without.won.interval.map { !one.overlaps($0) } } ?? false
    }
}

extension ReferenceEffect.Decided {
    /// A deal as decided by a day, with whether any agreement was called upon in it; nil while it is open.
    public init?(_ deal: Deal, agreements: [ReferenceAgreement], asOf: Day) {
        guard let last = deal.stage(on: asOf), last.status != .open else { return nil }
        let opened = deal.stages.first { $0.status == .open }?.from
        self.init(
            deal: deal.id, isWon: last.status == .won,
            days: opened.flatMap { opened in (last.from ?? deal.closesOn).map { opened.days(to: $0) } },
            hadReference: agreements.contains { agreement in
                agreement.uses.contains { $0.deal == deal.id && $0.on <= asOf }
            })
    }
}
