import KenDomain

extension AccountMark {
    /// An account in a list, from its judgement and its place among all.
    init(_ judgement: Judgement, _ placing: Placing?, portfolio: Portfolio, industry: String? = nil) {
        let next = placing?.next.first ?? judgement.next.first
        self.init(
            id: judgement.organisation, name: judgement.name, kind: judgement.kind, industry: industry,
            tiers: judgement.tiers.map(\.status), foundation: judgement.reach.foundation,
            answered: judgement.knowledge.answered, questions: judgement.knowledge.questions,
            owed: judgement.owed.ours.open.count + judgement.owed.ours.broken.count,
            overdue: judgement.owed.ours.overdue.count + judgement.owed.ours.broken.count,
            revenue: portfolio.money(of: judgement.organisation), value: placing?.value.value, rank: placing?.rank,
            heading: judgement.market.heading.shown, next: next.map { Wording.inShort($0, names: judgement.names) },
            severity: (placing?.warnings ?? judgement.warnings).first?.severity)
        heard = judgement.knowledge.asked
    }
}
