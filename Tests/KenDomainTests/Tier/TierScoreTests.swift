import KenDomain
import Testing

@Suite struct `Tier score` {
    let policy = Policy()

    @Test(arguments: [
        ("T-TIER-01", 0.80, 0.70, 10, Tier.one, 0.8909, 0.7931, TierStatus.strong),
        ("T-TIER-02", 0.45, 0.50, 90, Tier.two, 0.5, 0.4827, TierStatus.working),
        ("T-TIER-03", 0.30, 0.35, 200, Tier.three, 0.4629, 0.3650, TierStatus.weak),
    ])
    func `T-TIER-01, T-TIER-02 and T-TIER-03 score and status follow from the three factors`(
        id: String, coverage: Double, strength: Double, age: Int, tier: Tier, expectedFreshness: Double,
        expectedScore: Double, status: TierStatus
    ) {
        let freshness = Numerics.decay(age: age, halfLife: policy.tiers.halfLife[tier] ?? 0)
        let score = TierScore.of(coverage: coverage, strength: strength, freshness: freshness)
        #expect(Numerics.rounded(freshness, places: 4) == expectedFreshness, "\(id)")
        #expect(Numerics.rounded(score, places: 4) == expectedScore, "\(id)")
        #expect(TierStatus(score: score, freshness: freshness, policy: policy.tiers) == status, "\(id)")
    }

    @Test func `T-TIER-03 two living tiers make a foundation and a reach of two`() {
        let reach = TierReach([.one: .strong, .two: .working, .three: .weak])
        #expect(reach.foundation == 2)
        #expect(reach.reach == 2)
        #expect(reach.skipped.isEmpty)
    }

    @Test func `a tier reached over dead ones is told with those skipped`() {
        let reach = TierReach([.one: .cold, .two: .none, .three: .working])
        #expect(reach.foundation == 0)
        #expect(reach.reach == 3)
        #expect(reach.skipped == [.one, .two])
    }

    @Test func `nothing known has no foundation and no reach`() {
        let reach = TierReach([:])
        #expect(reach.foundation == 0)
        #expect(reach.reach == 0)
        #expect(reach.skipped.isEmpty)
    }

    @Test func `T-TIER-04 two ties make strength, one alone stays below its share`() {
        let ours = Person.ID.fixed(1)
        let first = Strength.Tie(ours: ours, theirs: .fixed(2), depth: 0.72)
        let second = Strength.Tie(ours: ours, theirs: .fixed(3), depth: 0.45)
        let both = Strength(of: [second, first], tier: .two, policy: policy)
        #expect(Numerics.rounded(both.value, places: 4) == 0.612)
        #expect(both.explanation.terms.count == 2)
        let alone = Strength(of: [first], tier: .two, policy: policy)
        #expect(Numerics.rounded(alone.value, places: 4) == 0.432)
        #expect(alone.explanation.notes.count == 1)
    }

    @Test func `two of ours who know the same person count once`() {
        let one = Strength.Tie(ours: .fixed(1), theirs: .fixed(2), depth: 0.72)
        let other = Strength.Tie(ours: .fixed(4), theirs: .fixed(2), depth: 0.45)
        #expect(Numerics.rounded(Strength(of: [one, other], tier: .two, policy: policy).value, places: 4) == 0.432)
    }

    @Test func `T-TIER-05 coverage weighs confidences, answered share counts what is known well enough`() throws {
        let weights = [3.0, 3, 3, 2, 2]
        let confidences = [0.64, 0, 0.45, 0.80, 0.20]
        let lines = try zip(weights, confidences).enumerated().map { place, pair in
            Coverage.Line(
                question: try #require(Question.ID("Q20\(place)")), text: "", weight: pair.0, confidence: pair.1)
        }
        let coverage = Coverage(of: lines, tier: .two, policy: policy)
        #expect(Numerics.rounded(coverage.value, places: 4) == 0.4054)
        #expect(Numerics.rounded(coverage.answeredShare, places: 4) == 0.6154)
        #expect(coverage.answered == 3)
        #expect(Numerics.rounded(coverage.explanation.terms.reduce(0) { $0 + $1.contribution }, places: 4) == 0.4054)
    }
}
