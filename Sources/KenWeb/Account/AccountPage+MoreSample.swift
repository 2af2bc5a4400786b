import KenDomain
import KenVerbs

extension AccountPage {
    /// What the sample shows in a tab that reads more.
    static func more(_ tab: AccountTab) -> More {
        switch tab {
        case .known, .people, .owed, .timeline, .market: .nothing
        case .needs: .needs(sampleNeeds)
        case .money: .money(SampleMetrics.money)
        case .changes: .changes(sampleChanges)
        }
    }

    /// One outcome that two rated, one thing told, one question open.
    private static var sampleNeeds: AccountNeedsView {
        let outcome = SampleNeeds.handover.outcomes.map { need in
            AccountNeed(
                outcome: need.line, step: need.step, job: need.job.statement, rated: 2, matters: 2, met: 0,
                isBarrier: true)
        }
        return AccountNeedsView(
            asOf: Sample.today, account: SampleFeedback.vestamar,
            sentences: ["They told us two things."], needs: outcome, raters: 2, feedback: SampleFeedback.items,
            hasMore: true, open: SampleAccount.ledger.filter { $0.answers.isEmpty }, citations: Citations())
    }

    /// Half a year ago nobody could tell; since then somebody set a promise right.
    private static var sampleChanges: AccountChangesView {
        let then = AccountStep(
            on: Sample.day(182), tiers: [.cold, .none, .none], foundation: 0, answered: 0, questions: 47,
            heading: .unknown, owed: 0)
        let now = AccountStep(
            on: Sample.today, tiers: [.working, .weak, .none], foundation: 1, answered: 2, questions: 47,
            heading: .drifting, owed: 3)
        let change = RecordChange(
            on: Sample.day(3), caller: "Ingrid Ruud", verb: "change a promise",
            fields: [.init(label: "Due on", before: "2026-11-01", after: "2026-12-01")], act: "1")
        let line = AccountChange(
            kind: "commitment", words: "promise", record: "1", title: "Drawings of the quieter <brake>", change: change)
        return AccountChangesView(
            asOf: Sample.today, account: SampleFeedback.vestamar, sentences: ["What we know went up."],
            steps: [then, now], changes: [line], hasMore: true)
    }
}
