import KenDomain
import Testing

@Suite struct `State of a promise` {
    private let policy = Policy()
    private let due = Day(20_000)

    private func promise(
        due: Day? = Day(20_000), _ settlement: Commitment.Settlement? = nil, on settledOn: Day? = nil
    ) -> Commitment {
        var promise = Commitment(
            id: .fixed(1), direction: .ours, organisation: .fixed(2), people: [.fixed(3)], text: "send samples",
            madeOn: Day(19_900), dueOn: due,
            standing: Standing(learnedOn: Day(19_900), at: Instant(milliseconds: 0)))
        promise.settlement = settlement
        promise.settledOn = settledOn
        return promise
    }

    @Test func `it is kept when done by the due day and late when done after`() {
        let asOf = due.adding(100)
        #expect(promise(.done, on: due).state(asOf: asOf, policy: policy) == .kept)
        #expect(promise(.done, on: due.adding(1)).state(asOf: asOf, policy: policy) == .late)
        #expect(promise(due: nil, .done, on: due).state(asOf: asOf, policy: policy) == .kept)
    }

    @Test func `it is overdue for fourteen days, then broken`() {
        let open = promise()
        #expect(open.state(asOf: due, policy: policy) == .open)
        #expect(!open.isOverdue(asOf: due, policy: policy))
        #expect(open.isOverdue(asOf: due.adding(1), policy: policy))
        #expect(open.state(asOf: due.adding(14), policy: policy) == .open)
        #expect(open.isOverdue(asOf: due.adding(14), policy: policy))
        #expect(open.state(asOf: due.adding(15), policy: policy) == .broken)
        #expect(!open.isOverdue(asOf: due.adding(15), policy: policy))
    }

    @Test func `withdrawing it breaks it at once`() {
        let promise = promise(.withdrawn, on: due.adding(-10))
        #expect(promise.state(asOf: due.adding(-10), policy: policy) == .broken)
        #expect(promise.state(asOf: due.adding(-11), policy: policy) == .open)
    }

    @Test func `a change agreed in time does not count, one agreed too late does not help`() {
        #expect(promise(.renegotiated, on: due).state(asOf: due.adding(90), policy: policy) == .renegotiated)
        #expect(promise(.renegotiated, on: due.adding(3)).state(asOf: due.adding(5), policy: policy) == .open)
        #expect(promise(.renegotiated, on: due.adding(3)).state(asOf: due.adding(90), policy: policy) == .broken)
    }

    @Test func `what was settled later is not known on an earlier day`() {
        let promise = promise(.done, on: due.adding(40))
        #expect(promise.state(asOf: due.adding(20), policy: policy) == .broken)
        #expect(promise.state(asOf: due.adding(40), policy: policy) == .late)
    }

    @Test func `a promise without a due day stays open until it is settled`() {
        #expect(promise(due: nil).state(asOf: due.adding(5000), policy: policy) == .open)
        #expect(!promise(due: nil).isOverdue(asOf: due.adding(5000), policy: policy))
    }

    @Test func `a report back is kept when told, broken by silence past its day`() {
        var pain = PainReport(
            id: .fixed(1), organisation: .fixed(2), theme: "brake noise", teller: .fixed(3), hearer: .fixed(4),
            on: due, text: "it squeals", standing: Standing(learnedOn: due, at: Instant(milliseconds: 0)))
        #expect(pain.reportBackState(asOf: due) == nil)
        pain.reportBackBy = due.adding(10)
        #expect(pain.reportBackState(asOf: due.adding(10)) == .open)
        #expect(pain.reportBackState(asOf: due.adding(11)) == .broken)
        pain.toldBackOn = due.adding(12)
        #expect(pain.reportBackState(asOf: due.adding(11)) == .broken)
        #expect(pain.reportBackState(asOf: due.adding(12)) == .late)
        pain.toldBackOn = due.adding(9)
        #expect(pain.reportBackState(asOf: due.adding(12)) == .kept)
    }
}
