import Foundation
import KenDomain
import Testing

@Suite struct `Statistics` {
    @Test(arguments: [
        (200, 270, 0.6854, 0.7894), (75, 270, 0.2278, 0.3340), (26, 32, 0.6469, 0.9111), (10, 11, 0.6226, 0.9838),
    ])
    func `Wilson's interval is that of the rule book`(
        successes: Int, trials: Int, lower: Double, upper: Double
    ) throws {
        let interval = try #require(Numerics.wilson(successes, of: trials))
        #expect(Numerics.rounded(interval.lowerBound, places: 4) == lower)
        #expect(Numerics.rounded(interval.upperBound, places: 4) == upper)
    }

    @Test func `there is no interval without trials`() {
        #expect(Numerics.wilson(0, of: 0) == nil)
        #expect(Numerics.wilson(3, of: 2) == nil)
        #expect(Numerics.wilson(-1, of: 2) == nil)
        #expect(Numerics.wilson(2, of: 2)?.upperBound == 1)
    }

    @Test func `the normal distribution leaves 2.5 % above its 97.5 % point`() {
        #expect(Numerics.rounded(Numerics.normalCumulative(Numerics.normal975), places: 6) == 0.975)
        #expect(Numerics.normalCumulative(0) == 0.5)
        #expect(Numerics.rounded(Numerics.normalCumulative(-3.2941), places: 5) == 0.00049)
    }

    @Test func `choosing is counted in logarithms`() {
        #expect(Numerics.rounded(exp(Numerics.logChoose(10, 3)), places: 6) == 120)
        #expect(Numerics.logChoose(3, 4) == -.infinity)
        #expect(Numerics.logChoose(5, 0).magnitude < 1e-12)
    }

    @Test func `the upper tail of a binomial is summed directly`() {
        #expect(Numerics.rounded(Numerics.binomialUpperTail(atLeast: 8, of: 10, chance: 0.5), places: 6) == 0.054688)
        let jump = Numerics.binomialUpperTail(atLeast: 21, of: 35, chance: 120.0 / 480)
        #expect(Numerics.rounded(jump * 1e5, places: 2) == 1.18, "the jump of T-EMG-01")
        #expect(Numerics.binomialUpperTail(atLeast: 0, of: 10, chance: 0.5) == 1)
        #expect(Numerics.binomialUpperTail(atLeast: 11, of: 10, chance: 0.5) == 0)
        #expect(Numerics.binomialUpperTail(atLeast: 1, of: 10, chance: 1) == 1)
        #expect(Numerics.binomialUpperTail(atLeast: 1, of: 10, chance: 0) == 0)
    }

    @Test func `a seed gives the same row everywhere`() {
        var generator = SplitMix64(seed: 1_234_567)
        let row = (0..<5).map { _ in generator.next() }
        #expect(
            row == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }
}
