import KenDomain
import Testing

@Suite struct `What winning and keeping a customer costs and brings` {
    private let policy = Policy()

    @Test func `T-MET-02 the multiple of a yearly margin`() {
        func multiple(_ retention: Double, _ discount: Double) -> Double? {
            LifetimeValue(yearlyMargin: 1, retention: retention, discount: discount, policy: policy).multiple
                .map { Numerics.rounded($0, places: 4) }
        }
        #expect(multiple(0.80, 0.10) == 2.6667)
        #expect(multiple(0.90, 0.12) == 4.0909)
        #expect(multiple(1, 0) == nil)
        #expect(multiple(1.2, 0.1) == nil)
    }

    @Test func `T-MET-03 payback counts new accounts, and the average of all flatters`() {
        let payback = Payback(cost: 1200, newRevenue: 365, averageRevenue: 2994, margin: 0.42, policy: policy)
        #expect(payback.months.map { Numerics.rounded($0, places: 1) } == 93.9)
        #expect(payback.monthsByAverage.map { Numerics.rounded($0, places: 1) } == 11.5)
        #expect(payback.averageFlatters)
        #expect(abs(payback.explanation.terms.reduce(0) { $0 + $1.contribution } - (payback.months ?? 0)) < 1e-9)
    }

    @Test func `what is not known leaves the figure unknown`() {
        #expect(Payback(cost: nil, newRevenue: 365, margin: 0.4, policy: policy).months == nil)
        #expect(Payback(cost: 10, newRevenue: 0, margin: 0.4, policy: policy).months == nil)
        #expect(Payback(cost: 10, newRevenue: 5, averageRevenue: 50, margin: nil, policy: policy).months == nil)
        #expect(LifetimeValue(revenue: 100, margin: nil, churn: 0.1, policy: policy).value == nil)
        #expect(LifetimeValue(revenue: 100, margin: 0.5, churn: 0, policy: policy).value == nil)
        #expect(AcquisitionCost(acquisition: 500, newAccounts: 0, policy: policy).perAccount == nil)
    }

    @Test func `the simple value is a yearly margin through churn`() {
        let value = LifetimeValue(revenue: 100, margin: 0.5, churn: 0.2, policy: policy)
        #expect(value.value == 250)
        #expect(value.explanation.terms.map(\.contribution) == [250])
    }

    @Test func `winning against keeping is computed, set beside the quoted five, and never assumed`() {
        let known = AcquisitionCost(
            acquisition: 2400, newAccounts: 2, retention: 3000, keptAccounts: 10, policy: policy)
        #expect(known.perAccount == 1200 && known.perKeptAccount == 300 && known.ratio == 4)
        #expect(known.quoted == 5)
        #expect(known.explanation.score == 1200)
        let unknown = AcquisitionCost(acquisition: 2400, newAccounts: 2, policy: policy)
        #expect(unknown.ratio == nil)
        #expect(unknown.explanation.notes.first?.hasPrefix("what keeping costs is not known") == true)
    }
}
