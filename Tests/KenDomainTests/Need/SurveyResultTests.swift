import KenDomain
import Testing

@Suite struct `What a survey shows` {
    /// The demonstration: importance and satisfaction of 40 people of segment A, then of 32 of segment B, with the
    /// opportunity of all and of each as printed; nil where it is printed as overserved.
    static let demonstration: [(counts: [Int], all: Double, a: Double?, b: Double?)] = [
        ([36, 10, 22, 18], 12.22, 15.5, 8.12), ([33, 12, 14, 16], 9.17, 13.5, 4.38),
        ([34, 14, 18, 17], 10.14, 13.5, 5.94),
        ([22, 20, 31, 8], 10.83, 6.0, 16.88), ([18, 19, 28, 9], 8.89, 4.5, 14.69), ([20, 22, 26, 12], 8.06, 5.0, 12.5),
        ([24, 16, 29, 7], 11.53, 8.0, 15.94), ([35, 9, 12, 15], 9.72, 15.25, 3.75), ([10, 28, 12, 24], 3.06, nil, nil),
        ([26, 18, 20, 14], 8.33, 8.5, 8.12), ([16, 30, 10, 22], 3.61, nil, nil), ([28, 26, 27, 24], 8.33, 7.5, 9.38),
    ]

    @Test(arguments: demonstration.indices)
    func `the outcomes of the demonstration, whole and by segment`(place: Int) throws {
        let row = Self.demonstration[place]
        func opportunity(_ people: Int, _ important: Int, _ satisfied: Int) throws -> Opportunity {
            let both = max(important + satisfied - people, important * satisfied / people)
            let tally = OutcomeTally(people: people, important: important, satisfied: satisfied, both: both)
            return try #require(tally?.opportunity)
        }
        let (c, policy) = (row.counts, NeedPolicy())
        let a = try opportunity(40, c[0], c[1])
        let b = try opportunity(32, c[2], c[3])
        let all = try opportunity(72, c[0] + c[2], c[1] + c[3])
        #expect(Numerics.rounded(all.score, places: 2) == row.all)
        #expect(
            all.zone(policy).kind == (row.all >= 10 ? .underserved : row.a == nil ? .overserved : .appropriatelyServed))
        for (segment, printed) in [(a, row.a), (b, row.b)] {
            guard let printed else {
                #expect(segment.zone(policy) == .overserved)
                continue
            }
            #expect(abs(segment.score - printed) <= 0.005 + 1e-9)
        }
    }

    @Test func `answers without a mark lower nothing`() throws {
        var survey = NeedCase(outcomes: 1)
        for _ in 0..<20 { survey.add([(5, 1)]) }
        for _ in 0..<20 { survey.add([(0, 1)]) }
        let score = try #require(survey.result().scores.first)
        #expect(score.importance == Rate(20, of: 20) && score.satisfaction == Rate(0, of: 40))
        #expect(score.opportunity?.score == 20)
    }

    @Test func `a survey nobody answered knows nothing, and hints at nothing`() throws {
        let result = NeedCase(outcomes: 2).result()
        #expect(result.scores.map(\.zone) == [nil, nil] && result.hint == nil)
        #expect(result.sample == SurveySample(respondents: 0, expectedSegments: nil, policy: NeedPolicy()))
        #expect(result.sample.missing == 60)
    }

    @Test func `below thirty no strategy is hinted at`() {
        var survey = NeedCase(outcomes: 1)
        for _ in 0..<29 { survey.add([(5, 1)]) }
        #expect(survey.result().hint == nil && survey.result().sample.isIndicative)
        survey.add([(5, 1)])
        #expect(survey.result().hint?.word == .differentiated)
    }

    @Test func `what was told in confidence counts for its circle, and for all once three stand behind it`() {
        let circle: Visibility = .inConfidence([.fixed(9)])
        let insider = Caller(workspace: 1, person: .fixed(9), name: "Ines", role: .product)
        var survey = NeedCase(outcomes: 1)
        survey.add([(5, 1)])
        survey.add([(1, 5)], visibility: circle)
        #expect(survey.result().sample.respondents == 1)
        #expect(survey.result(readership: Readership(insider)).sample.respondents == 2)
        survey.add([(5, 1)])
        #expect(survey.result().sample.respondents == 3)
    }

    @Test func `the same answers in another order show the same`() {
        var survey = NeedCase(outcomes: 3)
        var generator = SplitMix64(seed: 3)
        for _ in 0..<70 {
            survey.add((0..<3).map { _ in (1 + generator.next(below: 5), 1 + generator.next(below: 5)) })
        }
        let first = survey.result()
        survey.responses.reverse()
        #expect(survey.result() == first)
        #expect(first.scores.contains { $0.interval?.method == .bootstrap })
    }

    @Test(arguments: [(1, 60), (3, 180)])
    func `each segment that is expected wants sixty`(segments: Int, wanted: Int) {
        #expect(SurveySample(respondents: 0, expectedSegments: segments, policy: NeedPolicy()).missing == wanted)
        #expect(SurveySample(respondents: wanted, expectedSegments: segments, policy: NeedPolicy()).missing == 0)
        #expect(SurveySample(respondents: 1, expectedSegments: .max, policy: NeedPolicy()).missing == .max - 1)
    }
}
