import KenDomain
import Testing

@Suite struct `Gain of a question` {
    private let policy = Policy()

    @Test func `T-PLN-01 the heavier, less known question wins over the more urgent one`() {
        let first = Gain.of(weight: 3, confidence: 0.15, value: 0.49, policy: policy)
        let second = Gain.of(weight: 2, confidence: 0.60, value: 0.49, urgency: 1.5, policy: policy)
        #expect(Numerics.rounded(first.amount, places: 4) == 1.2495)
        #expect(Numerics.rounded(second.amount, places: 4) == 0.5880)
        #expect(first.amount > second.amount)
    }

    @Test func `an account of unknown worth is taken as middling, and says so`() {
        let gain = Gain.of(weight: 3, confidence: 0, value: nil, policy: policy)
        #expect(gain.amount == 1.5)
        #expect(gain.explanation.notes.count == 1)
    }
}

@Suite struct `Contact budget` {
    private let policy = Policy()

    @Test func `T-FAT-01 six contacts outside their hours use a budget up`() {
        let rows = [
            (90.0, 1.0, true, 4), (60, 1, true, 9), (90, 1, true, 15), (20, 0.5, false, 18), (60, 1, true, 24),
            (90, 1, true, 36),
        ]
        let budget = ContactBudget(
            of: rows.map { .init(minutes: $0.0, kind: $0.1, isOutOfHours: $0.2, age: $0.3) },
            budget: policy.planner.personBudget, policy: policy)
        let loads = budget.explanation.terms.map { Numerics.rounded($0.contribution, places: 4) }
        #expect(loads == [2.0514, 1.2184, 1.5910, 0.1100, 0.8615, 0.9794])
        #expect(Numerics.rounded(budget.load, places: 4) == 6.8116)
        #expect(budget.state == .red)
        #expect(!budget.allows(minutes: 5))
    }

    @Test func `T-FAT-02 two talks leave plenty`() {
        let budget = ContactBudget(
            of: [.init(minutes: 45, kind: 1, age: 10), .init(minutes: 30, kind: 1, age: 40)],
            budget: policy.planner.personBudget, policy: policy)
        #expect(Numerics.rounded(budget.load, places: 4) == 0.7937)
        #expect(Wording.percent(budget.load / budget.budget) == "26\u{00A0}%")
        #expect(budget.state == .green)
        #expect(budget.allows(minutes: 45))
    }

    @Test func `a budget of nothing is used up`() {
        #expect(ContactBudget(of: [], budget: 0, policy: policy).state == .red)
    }
}
