import KenDomain
import KenStore

/// What figures are made of on one day, as one caller may read it.
struct MetricReading: Sendable {
    let standing: JudgementBoard.Standing
    let records: MetricRecords
    /// Customers that are none any more, by id, with what they paid.
    let former: [FormerAccount]
    let caller: Caller
    let asOf: Day
    let policy: Policy

    var readership: Readership { Readership(caller) }
    var portfolio: Portfolio { standing.portfolio.portfolio }

    /// Customers, the most valuable first.
    var customers: [Judgement] {
        standing.portfolio.placings.compactMap { standing.judgements[$0.organisation] }.filter { $0.kind == .account }
    }

    /// The day after the last of the year that counts.
    var until: Day { asOf }
    /// Its first day.
    var from: Day { asOf.adding(-policy.tiers.revenueDays) }

    func mark(_ id: Organisation.ID) -> OrganisationMark? {
        if let judgement = standing.judgements[id] {
            return OrganisationMark(id: id, name: judgement.name, kind: judgement.kind)
        }
        return former.first { $0.mark.id == id }?.mark
    }

    /// An amount in the house currency.
    func money(_ amount: Double?) -> Money? {
        guard let amount, let code = portfolio.currency?.code, let cents = Int64(exactly: (amount * 100).rounded())
        else { return nil }
        return Money(minorUnits: cents, currency: code)
    }
}

/// A customer of two years ago that is none any more.
struct FormerAccount: Sendable {
    var mark: OrganisationMark
    var value: ValueInputs
    /// Deals with it that were decided, as anybody here may know them.
    var decided: [ReferenceEffect.Decided] = []
}

extension SQLConnection {
    /// Organisations that were customers and are not among those judged, with what they paid in two years.
    func formerAccounts(
        beside judged: Set<Organisation.ID>, asOf: Day, policy: Policy
    ) throws -> [FormerAccount] {
        let facts = try revenueOfFormer(from: asOf.adding(-2 * policy.tiers.revenueDays), asOf: asOf)
            .filter { Readership.everyone.mayCount([$0.standing.visibility]) }
        let deals = try dealsOfFormer(asOf: asOf).filter { Readership.everyone.mayCount([$0.standing.visibility]) }
        let paid = Dictionary(grouping: facts, by: \.organisation)
        let dealt = Dictionary(grouping: deals.filter { $0.organisation != nil }) { $0.organisation }
        let ids = Set(Array(paid.keys) + dealt.keys.compactMap(\.self)).subtracting(judged).sorted()
        let organisations = try organisations(ids, asOf: asOf)
        return ids.compactMap { id in
            organisations[id].map { organisation in
                var dossier = Dossier(account: organisation)
                dossier.revenue = paid[id] ?? []
                return FormerAccount(
                    mark: OrganisationMark(id: id, name: organisation.name, kind: organisation.kind.value),
                    value: ValueInputs(dossier, asOf: asOf, policy: policy),
                    decided: (dealt[id] ?? []).compactMap {
                        ReferenceEffect.Decided($0, agreements: [], asOf: asOf)
                    })
            }
        }
    }
}
