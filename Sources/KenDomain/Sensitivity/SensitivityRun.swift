/// The work behind ``Sensitivity``: every account is read once and judged under each moved policy that can matter to it.
///
/// Linear in accounts times constants. Only judgements that come out differently are kept.
public struct SensitivityRun: Sendable {
    /// A constant moved one way.
    struct Variant: Sendable {
        let constant: PolicyConstant
        let policy: Policy
        /// The market under that policy; nil while none is on record.
        let market: Market?
    }

    /// What came of one account.
    public struct Judged: Sendable {
        let base: Judgement
        /// By place of the variant.
        let moved: [Int: Judgement]
        let count: Int
    }

    let asOf: Day
    let policy: Policy
    let market: Market?
    let variants: [Variant]
    private var base: [Judgement] = []
    private var moved: [Int: [Organisation.ID: Judgement]] = [:]
    private var judged = 0

    /// Moves every constant both ways.
    public init(in market: Market?, asOf: Day, policy: Policy) {
        self.asOf = asOf
        self.policy = policy
        self.market = market
        variants = PolicyConstant.all.flatMap { constant in
            [-Sensitivity.part, Sensitivity.part].compactMap { part in
                constant.moved(by: part, in: policy).map { policy in
                    let weighs = constant.need == .evidence || constant.need == .market
                    let own = weighs ? market.map { Market($0.dossier, asOf: asOf, policy: policy) } : market
                    return Variant(constant: constant, policy: policy, market: own)
                }
            }
        }
    }

    /// Judges one account under every policy that can matter to it; pure, so that several may be judged at once.
    public func judge(_ dossier: Dossier) -> Judged {
        let base = Judge.judge(dossier, in: market, asOf: asOf, policy: policy).forPortfolio
        var moved: [Int: Judgement] = [:]
        var count = 0
        for (place, variant) in variants.enumerated() where variant.constant.need.isMet(by: dossier, in: variant.market)
        {
            count += 1
            let other = Judge.judge(dossier, in: variant.market, asOf: asOf, policy: variant.policy)
            if !other.looksLike(base) { moved[place] = other.forPortfolio }
        }
        return Judged(base: base, moved: moved, count: count)
    }

    /// Takes in an account.
    public mutating func take(_ account: Judged) {
        base.append(account.base)
        judged += account.count
        for (place, judgement) in account.moved { moved[place, default: [:]][judgement.organisation] = judgement }
    }

    /// Compares what all accounts come to under each policy.
    ///
    /// - Parameter records: what is counted over all accounts, by policy.
    public func result(records: (Policy) throws -> CompanyRecords) rethrows -> Sensitivity {
        let shipped = try records(policy)
        let before = PortfolioJudgement(base, records: shipped, asOf: asOf, policy: policy)
        let own = Dictionary(base.map { ($0.organisation, $0) }) { $1 }
        let flips = try variants.enumerated().compactMap { place, variant -> Sensitivity.Flip? in
            let changed = moved[place] ?? [:]
            guard variant.constant.need == .company || !changed.isEmpty else { return nil }
            let isCounted = variant.constant.path.hasPrefix("attention.")
            let after = PortfolioJudgement(
                base.map { changed[$0.organisation] ?? $0 }, records: isCounted ? try records(variant.policy) : shipped,
                asOf: asOf, policy: variant.policy)
            let changes = Sensitivity.changes(from: before, own, to: after, changed)
            return changes.isEmpty ? nil : variant.flip(changes, from: policy)
        }
        return Sensitivity(
            asOf: asOf, policy: policy.stamp, accounts: base.count, constants: PolicyConstant.all.count, judged: judged,
            flips: flips, names: own.mapValues(\.name))
    }
}

extension SensitivityRun.Variant {
    /// The move with what it changes.
    fileprivate func flip(_ changes: [Sensitivity.Change], from policy: Policy) -> Sensitivity.Flip {
        Sensitivity.Flip(
            path: constant.path, words: constant.words, from: constant.value(policy), to: constant.value(self.policy),
            changes: changes)
    }
}

extension Judgement {
    /// Whether nothing that is compared, or that all accounts together depend on, differs.
    fileprivate func looksLike(_ other: Judgement) -> Bool {
        tiers.map(\.status) == other.tiers.map(\.status) && market.heading.shown == other.market.heading.shown
            && Set(warnings.map(\.subject)) == Set(other.warnings.map(\.subject)) && value == other.value
            && executives.lastWithOurExecutive == other.executives.lastWithOurExecutive
            && unowned == other.unowned && engagement.grounds == other.engagement.grounds
    }
}
