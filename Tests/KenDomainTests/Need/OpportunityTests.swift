import KenDomain
import Testing

@Suite struct `Scores of opportunity` {
    private let policy = NeedPolicy()

    @Test(arguments: [
        ("T-ODI-01", 7.4, 2.8, 12.0, OutcomeZone.underserved(.high)),
        ("T-ODI-02", 7.5, 4.0, 11.0, .underserved(.solid)),
        ("T-ODI-03", 9.5, 3.2, 15.8, .underserved(.extreme)), ("T-ODI-04", 8.3, 4.2, 12.4, .underserved(.high)),
        ("T-ODI-05", 9.0, 8.5, 9.5, .appropriatelyServed(isTableStakes: true)),
        ("T-ODI-06", 3.0, 8.0, 3.0, .overserved),
        ("T-ODI-07", 6.0, 6.5, 6.0, .appropriatelyServed(isTableStakes: false)),
        ("T-ODI-08", 4.0, 7.5, 4.0, .overserved), ("T-ODI-09", 10, 10, 10, .appropriatelyServed(isTableStakes: true)),
        ("T-ODI-10", 8.5, 5.0, 12.0, .underserved(.high)), ("T-ODI-11", 5.0, 0.0, 10.0, .underserved(.solid)),
    ])
    func `T-ODI-01 to 11 scores and zones as printed`(
        id: String, importance: Double, satisfaction: Double, score: Double, zone: OutcomeZone
    ) {
        let opportunity = Opportunity(importance: importance, satisfaction: satisfaction)
        #expect(Numerics.rounded(opportunity.score, places: 1) == score, "\(id)")
        #expect(opportunity.zone(policy) == zone, "\(id)")
    }

    @Test func `T-ODI-01 from its counts, unrounded`() throws {
        let tally = try #require(OutcomeTally(people: 270, important: 200, satisfied: 75, both: 60))
        #expect(Numerics.rounded(try #require(tally.opportunity).score, places: 3) == 12.037)
    }

    @Test(arguments: [(3.0, 8.0, 13.0), (6.0, 6.5, 7.0), (4.0, 7.5, 11.0), (9.0, 2.0, 2.0)])
    func `the mirrored score looks from the other side`(importance: Double, satisfaction: Double, mirror: Double) {
        #expect(Opportunity(importance: importance, satisfaction: satisfaction).mirror == mirror)
    }

    @Test func `without the mirror whatever is met better than it matters is overserved`() {
        var policy = NeedPolicy()
        policy.overservedByMirror = false
        #expect(Opportunity(importance: 6.0, satisfaction: 6.5).zone(policy) == .overserved)
        #expect(Opportunity(importance: 6.5, satisfaction: 6.5).zone(policy).kind == .appropriatelyServed)
    }

    @Test func `everybody fully content leaves nothing to win`() throws {
        let tally = try #require(OutcomeTally(people: 40, important: 40, satisfied: 40, both: 40))
        let score = OutcomeScore(.fixed(1), tally: tally, policy: Policy())
        #expect(score.zone == .appropriatelyServed(isTableStakes: true))
        #expect(score.interval?.method == .wilson)
        #expect(score.certainty == .probable, "forty alike do not prove that all are")
    }

    @Test func `nobody's marks are no nought`() throws {
        let tally = OutcomeTally([
            .init(isImportant: true, isSatisfied: nil), .init(isImportant: nil, isSatisfied: nil),
        ])
        let score = OutcomeScore(.fixed(1), tally: tally, policy: Policy())
        #expect(tally.importance == Rate(1, of: 1))
        #expect(score.opportunity == nil && score.zone == nil && score.certainty == nil && score.interval == nil)
        #expect(score.explanation.score == nil && !score.explanation.notes.isEmpty)
        #expect(OutcomeScore(.fixed(1), tally: OutcomeTally([]), policy: Policy()).opportunity == nil)
    }

    @Test func `below five answers only counts are shown, below thirty all is indicative`() throws {
        let few = OutcomeScore(.fixed(1), tally: try tally(4, 4, 0, 0), policy: Policy())
        #expect(few.zone == nil && few.certainty == .countsOnly && Wording.badge(few) == nil)
        let some = OutcomeScore(.fixed(1), tally: try tally(29, 27, 2, 2), policy: Policy())
        #expect(some.zone == .underserved(.extreme) && some.isIndicative)
        #expect(Wording.badge(some)?.hasSuffix("indicative") == true)
    }

    @Test(arguments: [(270, 200, 75, 60), (72, 50, 48, 34), (40, 40, 0, 0), (30, 10, 25, 5), (5, 3, 3, 3)])
    func `the lines of an explanation add up`(people: Int, important: Int, satisfied: Int, both: Int) throws {
        let score = OutcomeScore(.fixed(1), tally: try tally(people, important, satisfied, both), policy: Policy())
        let sum = score.explanation.terms.reduce(0) { $0 + $1.contribution }
        #expect(abs(sum - (score.explanation.score ?? -1)) < 1e-9)
        #expect(score.explanation.policy == "components 1")
        #expect(score.explanation.terms.allSatisfy { $0.evidence == [.outcome(.fixed(1))] })
    }

    @Test func `counts that do not fit together are no tally`() {
        #expect(OutcomeTally(people: 10, important: 5, satisfied: 5, both: 6) == nil)
        #expect(OutcomeTally(people: 10, important: 8, satisfied: 8, both: 5) == nil)
        #expect(OutcomeTally(people: 10, important: 8, satisfied: 8, both: -1) == nil)
        #expect(OutcomeTally(people: 0, important: 0, satisfied: 0, both: 0)?.votes.isEmpty == true)
    }

    @Test func `scores come greatest first, unknown last, ties by id`() throws {
        let tallies = [try tally(40, 10, 10, 5), try tally(40, 30, 10, 5), OutcomeTally([]), try tally(40, 30, 10, 5)]
        let scores = tallies.enumerated().map {
            OutcomeScore(.fixed(UInt8($0.offset)), tally: $0.element, policy: Policy())
        }
        #expect(OutcomeScore.greatestFirst(scores).map(\.outcome) == [1, 3, 0, 2].map { .fixed($0) })
    }

    private func tally(_ people: Int, _ important: Int, _ satisfied: Int, _ both: Int) throws -> OutcomeTally {
        try #require(OutcomeTally(people: people, important: important, satisfied: satisfied, both: both))
    }
}
