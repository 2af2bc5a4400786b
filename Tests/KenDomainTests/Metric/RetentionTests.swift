import KenDomain
import Testing

@Suite struct `What is kept of revenue and customers` {
    private let policy = Policy()

    private func entry(_ number: UInt8, _ start: Double, _ end: Double?) -> Retention.Entry {
        .init(organisation: .fixed(number), start: start, end: end)
    }

    private func adds(_ explanation: Explanation) -> Bool {
        abs(explanation.terms.reduce(0) { $0 + $1.contribution } - (explanation.score ?? .nan)) < 1e-9
    }

    @Test func `T-MET-01 gross, net and logos of the demonstration, with Wilson's interval`() throws {
        let kept = Retention(
            start: 34600, expansion: 2400, contraction: 1000, churn: 800, logos: Rate(10, of: 11), policy: policy)
        #expect(kept.gross.map { Numerics.rounded($0, places: 4) } == 0.9480)
        #expect(kept.net.map { Numerics.rounded($0, places: 4) } == 1.0173)
        #expect(kept.logos.share.map { Numerics.rounded($0, places: 4) } == 0.9091)
        let interval = try #require(kept.logos.interval)
        #expect(Numerics.rounded(interval.lowerBound, places: 4) == 0.6226)
        #expect(Numerics.rounded(interval.upperBound, places: 4) == 0.9838)
        #expect(kept.logoChurn.map { Numerics.rounded($0, places: 4) } == 0.0909)
        #expect(adds(kept.grossExplanation) && adds(kept.netExplanation) && adds(kept.logoExplanation))
    }

    /// Superleap, "Gross revenue retention": 100,000 at the start, 6,000 downgraded, 8,000 cancelled, 86 %.
    @Test func `a published example of gross retention comes out as printed`() {
        let kept = Retention(
            start: 100_000, expansion: 8000, contraction: 6000, churn: 8000, logos: Rate(0, of: 0), policy: policy)
        #expect(kept.gross.map { Numerics.rounded($0, places: 4) } == 0.86)
        #expect(kept.net.map { Numerics.rounded($0, places: 4) } == 0.94)
    }

    /// ChurnZero, "Net revenue retention": 27,000 at the start, 8,000 more, 5,000 lost, 111 %.
    @Test func `a published example of net retention comes out as printed`() {
        let kept = Retention(
            start: 27_000, expansion: 8000, contraction: 0, churn: 5000, logos: Rate(0, of: 0), policy: policy)
        #expect(kept.net.map { Numerics.rounded($0, places: 2) } == 1.11)
    }

    @Test func `each account counts at most its own start, and new ones not at all`() {
        let kept = Retention(
            [entry(1, 100, 150), entry(2, 100, 60), entry(3, 50, 0), entry(4, 0, 500)], policy: policy)
        #expect(kept.start == 250)
        #expect(kept.expansion == 50 && kept.contraction == 40 && kept.churn == 50)
        #expect(kept.gross == 0.64)
        #expect(kept.net == 0.84)
        #expect(kept.logos == Rate(2, of: 3))
        #expect(kept.grossInterval?.contains(0.64) == true)
        #expect(kept.netInterval?.contains(0.84) == true)
    }

    @Test func `unknown revenue is left out and named, never nought`() {
        let kept = Retention([entry(1, 100, 100), entry(2, 900, nil)], policy: policy)
        #expect(kept.gross == 1)
        #expect(kept.unknown == [.fixed(2)])
        #expect(kept.grossExplanation.notes.contains("one account left out: revenue today is not known"))
    }

    @Test func `without a cohort nothing is said, and of one account no interval`() {
        let none = Retention([], policy: policy)
        #expect(none.gross == nil && none.net == nil && none.logos.share == nil && none.grossInterval == nil)
        let one = Retention([entry(1, 10, 5)], policy: policy)
        #expect(one.gross == 0.5 && one.grossInterval == nil)
        #expect(one.logos.isCountOnly)
    }

    @Test func `accounts all alike leave no doubt between them`() throws {
        let kept = Retention((1...9).map { entry($0, 100, 90) }, policy: policy)
        let interval = try #require(kept.grossInterval)
        #expect(abs(interval.lowerBound - 0.9) < 1e-9 && abs(interval.upperBound - 0.9) < 1e-9)
    }

    @Test func `a portfolio gives its cohort`() {
        var inputs = [ValueInputs(organisation: .fixed(1)), ValueInputs(organisation: .fixed(2))]
        inputs[0].previousRevenue = Amounts(["EUR": 100])
        inputs[0].revenue = Amounts(["EUR": 80])
        inputs[1].previousRevenue = Amounts(["EUR": 100])
        let kept = Retention(Portfolio(inputs, policy: policy), policy: policy)
        #expect(kept.gross == 0.8)
        #expect(kept.unknown == [.fixed(2)])
    }
}
