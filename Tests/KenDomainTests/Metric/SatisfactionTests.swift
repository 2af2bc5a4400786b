import KenDomain
import Testing

@Suite struct `Satisfaction figures` {
    private let policy = Policy()

    private func rounded(_ range: ClosedRange<Double>?, places: Int) -> [Double]? {
        range.map {
            [Numerics.rounded($0.lowerBound, places: places), Numerics.rounded($0.upperBound, places: places)]
        }
    }

    @Test func `T-MET-04 the wave of the demonstration with its adjusted interval`() {
        let score = NetPromoterScore(promoters: 18, passives: 8, detractors: 4, policy: policy)
        #expect(score.score.map { Numerics.rounded($0, places: 1) } == 46.7)
        #expect(score.centre.map { Numerics.rounded($0, places: 1) } == 42.4)
        #expect(rounded(score.interval, places: 1) == [17.5, 67.3])
        #expect(score.count == 30)
        #expect(abs(score.explanation.terms.reduce(0) { $0 + $1.contribution } - (score.score ?? 0)) < 1e-9)
    }

    @Test func `T-MET-05 twelve answers leave a wide interval`() {
        let score = NetPromoterScore(promoters: 5, passives: 5, detractors: 2, policy: policy)
        #expect(score.score == 25)
        #expect(rounded(score.interval, places: 1) == [-16.7, 56.7])
    }

    /// R. Bouchard's example of ten people who answer 1 to 10: 20 % promoters, 60 % detractors, −40. The interval
    /// follows Lewis and Sauro's published recipe for Rocks' method: 3 more answers, ¾ of them for and ¾ against.
    @Test func `a published example comes out as printed`() {
        let score = NetPromoterScore(Array(1...10), policy: policy)
        #expect(score.score.map { Numerics.rounded($0, places: 9) } == -40)
        #expect([score.promoters, score.passives, score.detractors] == [2, 2, 6])
        let (pro, contra) = (2.75 / 13, 6.75 / 13)
        let error = ((pro + contra - (pro - contra) * (pro - contra)) / 13).squareRoot()
        #expect(
            rounded(score.interval, places: 6)
                == [
                    Numerics.rounded(100 * (pro - contra - 1.959964 * error), places: 6),
                    Numerics.rounded(100 * (pro - contra + 1.959964 * error), places: 6),
                ])
    }

    @Test func `no answers are unknown, one alone decides nothing, and all alike stay on the scale`() throws {
        let none = NetPromoterScore([], policy: policy)
        #expect(none.score == nil && none.interval == nil && none.explanation.terms.isEmpty)
        let one = try #require(NetPromoterScore([10], policy: policy).interval)
        #expect(one.lowerBound < 0 && one.upperBound <= 100)
        let alike = NetPromoterScore(Array(repeating: 10, count: 500), policy: policy)
        #expect(alike.score == 100 && alike.interval?.upperBound ?? 101 <= 100)
        #expect(NetPromoterScore([11, -1, 10], policy: policy).count == 1)
    }

    @Test func `satisfied are those who answer 4 and 5, by Wilson`() {
        let answers = Array(repeating: 5, count: 20) + Array(repeating: 4, count: 6) + Array(repeating: 2, count: 6)
        let satisfaction = Satisfaction(answers + [0, 9], policy: policy)
        #expect(satisfaction.rate == Rate(26, of: 32))
        #expect(satisfaction.rate.share == 0.8125)
        #expect(rounded(satisfaction.rate.interval, places: 4) == [0.6469, 0.9111])
    }

    @Test func `ease is a mean with Student's interval`() throws {
        let ease = Ease([7, 6, 6, 5, 7, 4, 6, 3, 7, 6], policy: policy)
        let spread = try #require(ease.spread)
        #expect(Numerics.rounded(spread.mean, places: 2) == 5.70)
        #expect(spread.deviation.map { Numerics.rounded($0, places: 4) } == 1.3375)
        #expect(rounded(spread.interval, places: 2) == [4.74, 6.66])
        #expect(ease.easy == Rate(8, of: 10))
        #expect(abs(ease.explanation.terms.reduce(0) { $0 + $1.contribution } - spread.mean) < 1e-9)
    }

    @Test func `a published example of ease has the mean that is printed`() {
        let counts = [80, 210, 140, 110, 160, 180, 120]
        let answers = counts.enumerated().flatMap { Array(repeating: $0 + 1, count: $1) }
        #expect(Ease(answers, policy: policy).spread.map { Numerics.rounded($0.mean, places: 2) } == 4.08)
    }

    @Test func `of one answer there is a mean and no interval, of none neither`() {
        let one = Ease([6], policy: policy)
        #expect(one.spread?.mean == 6 && one.spread?.interval == nil && one.spread?.deviation == nil)
        #expect(Ease([], policy: policy).spread == nil)
        #expect(Ease([4, 4, 4], policy: policy).spread?.interval == 4...4)
    }

    @Test(arguments: [(0.975, 9.0, 2.262157), (0.975, 1, 12.706205), (0.95, 30, 1.697261), (0.025, 9, -2.262157)])
    func `Student's quantiles are those of the tables`(_ probability: Double, _ freedom: Double, _ value: Double) {
        #expect(
            Numerics.studentQuantile(probability, freedom: freedom).map { Numerics.rounded($0, places: 6) } == value)
    }

    @Test func `there is no quantile at the ends, nor without freedom`() {
        #expect(Numerics.studentQuantile(1, freedom: 9) == nil)
        #expect(Numerics.studentQuantile(0.5, freedom: 0) == nil)
        #expect(Numerics.studentQuantile(0.5, freedom: 9).map { abs($0) < 1e-9 } == true)
    }
}
