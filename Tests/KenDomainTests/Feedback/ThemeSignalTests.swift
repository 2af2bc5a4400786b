import KenDomain
import Testing

@Suite struct `How a theme moves` {
    private let policy = Policy()

    private func series(_ named: [Int], of all: Int = 40) -> ThemeSeries {
        ThemeSeries(named, of: Array(repeating: all, count: named.count))
    }

    private func rounded(_ value: Double?, _ places: Int = 4) -> Double? {
        value.map { Numerics.rounded($0, places: places) }
    }

    @Test func `T-EMG-01 health data export bursts, rises and jumps`() throws {
        let signal = ThemeSignal(series([1, 1, 0, 1, 2, 1, 1, 2, 5, 6, 7, 8]), policy: policy)
        #expect(rounded(signal.burst.usual) == 0.0729)
        #expect(rounded(signal.burst.bursting) == 0.1458)
        #expect(rounded(signal.burst.upCost) == 2.4849)
        #expect(signal.burst.isHigh == Array(repeating: false, count: 8) + Array(repeating: true, count: 4))
        #expect(rounded(signal.burst.weight) == 7.0449)
        #expect(signal.burst.isActive)
        let trend = try #require(signal.trend)
        #expect(trend.sum == 47 && trend.variance == 195)
        #expect(rounded(trend.deviations) == 3.2941)
        #expect(rounded(trend.chance, 5) == 0.00049)
        #expect(rounded(trend.slope, 3) == 0.775)
        let jump = try #require(signal.jump)
        #expect(jump.recent == 21 && jump.earlier == 14)
        #expect(rounded(jump.chance, 7) == 1.18e-5)
        #expect(rounded(jump.ratio, 2) == 4.45)
        for explanation in [signal.burst.explanation, trend.explanation, jump.explanation] {
            let sum = explanation.terms.reduce(0) { $0 + $1.contribution }
            #expect(abs(sum - (explanation.score ?? .nan)) < 1e-9, "\(explanation.title)")
        }
    }

    @Test func `T-EMG-02 a flat theme neither bursts nor rises`() {
        let signal = ThemeSignal(series([3, 2, 3, 4, 3, 2, 3, 3, 4, 3, 2, 3]), policy: policy)
        #expect(!signal.burst.isHigh.contains(true) && signal.burst.weight == 0)
        #expect(signal.trend?.sum == 1)
        #expect(signal.trend?.deviations == 0)
        #expect(signal.trend?.chance == 0.5)
    }

    @Test func `T-EMG-03 six months that rise one by one`() {
        let trend = ThemeTrend(series([1, 2, 3, 4, 5, 6]), policy: policy)
        #expect(trend?.sum == 15)
        #expect(rounded(trend?.variance, 3) == 28.333)
        #expect(rounded(trend?.deviations) == 2.6301)
        #expect(rounded(trend?.chance) == 0.0043)
    }

    @Test func `T-EMG-04 of five findings the first three are believed`() {
        #expect(
            Numerics.discoveries([0.001, 0.012, 0.03, 0.2, 0.6], rate: 0.10) == [true, true, true, false, false])
    }

    @Test func `a finding is believed for a better one after it, whatever the order`() {
        #expect(Numerics.discoveries([0.6, 0.03, 0.2, 0.001, 0.012], rate: 0.10) == [false, true, false, true, true])
        #expect(Numerics.discoveries([0.09, 0.099], rate: 0.10) == [true, true])
        #expect(Numerics.discoveries([], rate: 0.10) == [])
    }

    @Test(
        arguments: [
            ([1, 1, 0, 1, 2, 1, 1, 2, 5, 6, 7, 8], 0.00002, 7.04),
            ([0, 0, 0, 0, 1, 0, 2, 2, 3, 3, 4, 4], 0.0003, 3.56),
            ([1, 0, 1, 2, 1, 2, 2, 3, 2, 3, 4, 4], 0.0007, 0), ([0, 0, 0, 0, 1, 0, 1, 1, 2, 1, 2, 3], 0.0013, 0),
            ([2, 3, 2, 2, 3, 2, 3, 2, 2, 3, 2, 3], 0.63, 0), ([9, 8, 9, 7, 8, 7, 8, 7, 6, 7, 6, 6], 1.0, 0),
        ] as [([Int], Double, Double)])
    func `the six themes of the demonstration have the chances of the rule book`(
        _ named: [Int], _ chance: Double, _ weight: Double
    ) throws {
        let signal = ThemeSignal(series(named), policy: policy)
        let places = chance < 0.0001 ? 5 : chance < 0.01 ? 4 : 2
        #expect(rounded(signal.chance, places) == chance)
        if weight > 0 { #expect(rounded(signal.burst.weight, 2) == weight) }
    }

    @Test func `lead time falls`() {
        let trend = ThemeTrend(series([9, 8, 9, 7, 8, 7, 8, 7, 6, 7, 6, 6]), policy: policy)
        #expect(rounded(trend?.slope, 2) == -0.25)
        #expect((trend?.chanceOfFall ?? 1) < 0.01)
    }

    @Test func `no data, one month and months all alike say nothing`() {
        for named in [[], [3], [0, 0, 0, 0, 0, 0, 0, 0], [4, 4, 4, 4, 4, 4, 4, 4]] {
            let signal = ThemeSignal(series(named), policy: policy)
            #expect(!signal.burst.isActive && signal.burst.weight == 0)
            #expect((signal.chance ?? 1) > 0.3)
        }
        #expect(ThemeSignal(series([]), policy: policy).chance == nil)
        #expect(ThemeSignal(series([3]), policy: policy).chance == nil)
        #expect(!ThemeSignal(series([40, 40, 40, 40, 40, 40]), policy: policy).burst.isActive)
    }

    @Test func `months without any item are not taken for months of silence`() {
        let signal = ThemeSignal(
            ThemeSeries([0, 0, 0, 0, 0, 0, 1, 2, 3], of: [0, 0, 0, 0, 0, 0, 40, 40, 40]), policy: policy)
        #expect(signal.trend == nil && signal.jump == nil && signal.chance == nil)
        #expect(signal.burst.isHigh.count == 3)
    }

    @Test func `where months differ in size, shares are compared`() {
        let named = [1, 2, 3, 4, 5, 6]
        let trend = ThemeTrend(ThemeSeries(named, of: named.map { $0 * 10 }), policy: policy)
        #expect(trend?.sum == 0 && trend?.chance == 0.5 && trend?.slope == 0)
    }

    @Test func `more items with a theme than items at all cannot be`() {
        #expect(ThemeSeries([5, -1], of: [3, 2]).all == [5, 2])
        #expect(ThemeSeries([5, -1], of: [3, 2]).named == [5, 0])
        #expect(ThemeSeries([1, 2, 3], of: [9]).named == [3])
    }

    @Test func `a log-likelihood ratio is Dunning's, and nought where words avoid each other`() {
        #expect(rounded(Numerics.likelihoodRatio(together: 110, first: 2552, second: 221, of: 31777), 1) == 270.7)
        #expect(Numerics.likelihoodRatio(together: 1, first: 100, second: 100, of: 1000) == 0)
        #expect(Numerics.likelihoodRatio(together: 5, first: 3, second: 9, of: 10) == 0)
        #expect(Numerics.likelihoodRatio(together: 0, first: 0, second: 0, of: 0) == 0)
    }
}
