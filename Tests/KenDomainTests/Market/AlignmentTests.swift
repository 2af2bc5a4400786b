import KenDomain
import Testing

@Suite struct `Alignment with the market` {
    private let policy = Policy()

    private func line(
        _ exposure: Double, _ magnitude: Int, _ confidence: Double, _ position: Double, _ sure: Double = 0.8
    ) -> Alignment.Line {
        Alignment.Line(
            title: "trend", exposure: exposure, magnitude: magnitude, confidence: confidence,
            position: Position(position, confidence: sure))
    }

    private func align(_ lines: Alignment.Line...) -> Alignment { Alignment(lines, policy: policy) }

    private func rounded(_ alignment: Alignment) -> [Double] {
        [alignment.score, alignment.range?.lowerBound, alignment.range?.upperBound].compactMap(\.self).map(printed)
    }

    private func isAddedUp(_ alignment: Alignment) -> Bool {
        let sum = alignment.explanation.terms.reduce(0) { $0 + $1.contribution }
        return abs(sum - (alignment.score ?? .nan)) < 1e-9
    }

    @Test func `T-ALN-01 a bet against the market diverges`() {
        let found = align(line(0.8, 2, 0.8, -1, 0.9), line(0.8, 2, 0.7, -0.5, 0.7), line(0.8, 1, 0.6, 1, 0.6))
        #expect(found.lines.map { printed($0.weight) } == [1.28, 1.12, 0.48])
        #expect(rounded(found) == [-0.4722, -0.6556, -0.3111])
        #expect(found.heading == .diverging)
        #expect(found.doubt == nil)
        #expect(isAddedUp(found))
    }

    @Test func `T-ALN-02 what is ready for its market is aligned`() {
        let found = align(line(0.9, 2, 0.8, 1, 0.8), line(0.9, 1, 0.7, 1, 0.7), line(0.9, 1, 0.5, 0.25, 0.6))
        #expect(rounded(found) == [0.8661, 0.6054, 0.9375])
        #expect(found.heading == .aligned)
        #expect(found.doubt == nil)
        #expect(isAddedUp(found))
    }

    @Test func `T-ALN-03 a range across the threshold leans`() {
        let found = align(line(0.7, 2, 0.7, 0.25, 0.8), line(0.7, 1, 0.6, 1, 0.7), line(0.3, 1, 0.5, -0.5, 0.5))
        #expect(rounded(found) == [0.3806, 0.1245, 0.5555])
        #expect(found.heading == .aligned)
        #expect(found.doubt == .leaning)
        #expect(Wording.name(found.heading, found.doubt) == "leaning aligned")
    }

    @Test func `the accounts of the story come out as told`() {
        let story: [(String, Alignment, Double, AlignmentHeading, AlignmentDoubt?)] = [
            ("A03", align(line(0.9, 2, 0.6, 0.25), line(0.9, 1, 0.5, -0.5)), 0.0294, .drifting, nil),
            ("A04", align(line(0.8, 1, 0.6, 1), line(0.8, 1, 0.5, 0.25)), 0.6591, .aligned, nil),
            ("A07", align(line(0.8, 1, 0.5, 0.25), line(0.8, 1, 0.5, -0.5)), -0.1250, .drifting, .mayBeDiverging),
            ("A08", align(line(0.9, 2, 0.6, -1), line(0.9, 1, 0.5, 1)), -0.4118, .diverging, nil),
            ("A11", align(line(0.9, 2, 0.55, 1), line(0.5, 1, 0.5, 0.25)), 0.8488, .aligned, nil),
            ("A12", align(line(0.95, 2, 0.7, 1), line(0.95, 1, 0.5, 1)), 1, .aligned, nil),
        ]
        for (name, found, score, heading, doubt) in story {
            #expect(found.score.map(printed) == score, "\(name)")
            #expect(found.heading == heading, "\(name)")
            #expect(found.doubt == doubt, "\(name)")
        }
    }

    @Test func `drifting may be either`() {
        let found = align(line(1, 1, 0.5, 0, 0.5), line(1, 1, 0.5, 0, 0.5))
        #expect(found.heading == .drifting)
        #expect(found.doubt == .mayBeEither)
    }

    @Test func `without any trend it is unknown and says what to ask`() {
        let found = align()
        #expect(found.heading == .unknown)
        #expect(found.score == nil)
        #expect(found.range == nil)
        #expect(found.ask.map(\.description) == ["Q303", "Q304", "Q305", "Q306"])
    }

    @Test func `one sure trend is too few`() {
        let found = align(line(1, 2, 0.9, 1), line(1, 2, 0.39, 1))
        #expect(found.heading == .unknown)
        #expect(found.ask.map(\.description) == ["Q304", "Q305"])
    }

    @Test func `a roadmap nobody is sure of leaves it unknown`() {
        let found = align(line(1, 2, 0.9, 1, 0.39), line(1, 2, 0.9, 1, 0.2))
        #expect(found.heading == .unknown)
        #expect(found.ask.map(\.description) == ["Q306"])
    }

    @Test func `the thresholds belong to the heading`() {
        #expect(align(line(1, 1, 0.5, 0.25, 1), line(1, 1, 0.5, 0.25, 1)).heading == .aligned)
        #expect(align(line(1, 1, 0.5, -0.25, 1), line(1, 1, 0.5, -0.25, 1)).heading == .diverging)
    }

    @Test func `score and range stay within bounds, and the order of trends changes nothing`() throws {
        var chance = SplitMix64(seed: 5)
        for _ in 0..<300 {
            let lines = (0..<Int.random(in: 2...6, using: &chance)).map { _ in
                line(
                    .random(in: 0.05...1, using: &chance), Int.random(in: 1...2, using: &chance),
                    .random(in: 0.4...1, using: &chance), .random(in: -1...1, using: &chance),
                    .random(in: 0.4...1, using: &chance))
            }
            let found = Alignment(lines, policy: policy)
            let (score, range) = (try #require(found.score), try #require(found.range))
            #expect((-1...1).contains(score))
            #expect(range.lowerBound - 1e-9 <= score && score <= range.upperBound + 1e-9)
            #expect(isAddedUp(found))
            #expect(abs((Alignment(lines.reversed(), policy: policy).score ?? 9) - score) < 1e-9)
        }
    }
}
