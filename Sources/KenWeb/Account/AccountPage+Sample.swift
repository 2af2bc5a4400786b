import KenDomain
import KenVerbs

extension AccountPage {
    /// Vestamar Kitchens on a Monday, opened at one of its tabs.
    package static func sample(_ tab: AccountTab) -> AccountPage {
        AccountPage(
            view: SampleAccount.view, tab: tab, more: more(tab),
            frame: Sample.frame(tab.place(SampleAccount.id), .accounts))
    }
}

extension SampleAccount {
    static let view = AccountView(
        asOf: Sample.today, organisation: dossier.account,
        mark: AccountMark(
            id: id, name: "Vestamar Kitchens", kind: .account, industry: "kitchen equipment",
            tiers: judgement.tiers.map(\.status), foundation: judgement.reach.foundation, answered: 2, questions: 47,
            owed: 3, overdue: 2, revenue: Money(minorUnits: 210_000_000, currency: "EUR"), value: 0.31, rank: 11),
        findings: Array(SampleRadar.findings[1...2]), further: SampleRadar.further, judgement: judgement, value: nil,
        ledger: ledger, people: ties, ours: [sami, clara, ingrid].map { mark($0) }, promises: promises, pains: pains,
        accessRequests: access, timeline: timeline, upcoming: Array(SampleRadar.meetings.suffix(1)),
        next: SampleRadar.proposals[0], citations: citations)
}
