import KenDomain
import Testing

/// What must hold of every body of evidence (rule book 3.5), on cases drawn from a fixed seed.
@Suite struct `Properties of evidence` {
    private struct Draw {
        var example: EvidenceCase
        var supporting: [Row]
        var opposing: [Row]

        func body() -> BodyOfEvidence {
            example.judge(supporting.map { $0.item(example) }, against: opposing.map { $0.item(example) })
        }
    }

    private struct Row {
        var number: UInt8
        var kind: SourceKind
        var trust: Double
        var age: Int
        var speaker: UInt8

        func item(_ example: EvidenceCase) -> WeighedItem {
            example.item(number, kind, trust: trust, age: age, speaker: speaker)
        }
    }

    private static let draws = 300

    private func eachDraw(_ check: (Draw, inout SplitMix64) throws -> Void) throws {
        var generator = SplitMix64(seed: 20_260_301)
        for _ in 0..<Self.draws {
            let example = EvidenceCase(question: try #require(QuestionBank.all.randomElement(using: &generator)))
            let supporting = rows(1...UInt8.random(in: 1...5, using: &generator), using: &generator)
            let opposing = rows(11...UInt8.random(in: 11...13, using: &generator), using: &generator)
            try check(
                Draw(
                    example: example, supporting: supporting,
                    opposing: Bool.random(using: &generator) ? opposing : []), &generator)
        }
    }

    private func rows(_ numbers: ClosedRange<UInt8>, using generator: inout SplitMix64) -> [Row] {
        numbers.map {
            Row(
                number: $0, kind: SourceKind.allCases.randomElement(using: &generator) ?? .desk,
                trust: Double.random(in: 0...1, using: &generator), age: Int.random(in: 0...900, using: &generator),
                speaker: 100 + UInt8.random(in: 0...4, using: &generator))
        }
    }

    @Test func `confidence never rises when its support ages`() throws {
        try eachDraw { draw, generator in
            var older = draw
            let place = Int.random(in: draw.supporting.indices, using: &generator)
            older.supporting[place].age += Int.random(in: 1...400, using: &generator)
            #expect(older.body().confidence <= draw.body().confidence + Numerics.tolerance)
        }
    }

    @Test func `confidence never rises when something contradicts`() throws {
        try eachDraw { draw, generator in
            var denied = draw
            denied.opposing += rows(50...50, using: &generator)
            #expect(denied.body().confidence <= draw.body().confidence + Numerics.tolerance)
        }
    }

    @Test func `confidence never rises when trust falls`() throws {
        try eachDraw { draw, generator in
            var colder = draw
            let place = Int.random(in: draw.supporting.indices, using: &generator)
            colder.supporting[place].trust *= Double.random(in: 0...1, using: &generator)
            #expect(colder.body().confidence <= draw.body().confidence + Numerics.tolerance)
        }
    }

    @Test func `before caps, an independent voice in support never takes any away`() throws {
        try eachDraw { draw, generator in
            var joined = draw
            joined.supporting += rows(60...60, using: &generator)
            joined.supporting[joined.supporting.count - 1].speaker = 99
            #expect(joined.body().uncapped >= draw.body().uncapped - Numerics.tolerance)
        }
    }

    @Test func `the order of items does not matter`() throws {
        try eachDraw { draw, generator in
            var shuffled = draw
            shuffled.supporting.shuffle(using: &generator)
            shuffled.opposing.shuffle(using: &generator)
            #expect(shuffled.body() == draw.body())
        }
    }

    @Test func `the terms of the explanation make the confidence`() throws {
        try eachDraw { draw, _ in
            let body = draw.body()
            let terms = body.explanation.terms
            let support = Numerics.noisyOr(terms.filter { $0.weight > 0 }.map(\.value))
            let against = Numerics.noisyOr(terms.filter { $0.weight < 0 }.map(\.value))
            let limit = terms.filter { $0.weight == 0 }.map(\.value).min() ?? 1
            #expect(abs(min(support * (1 - against), limit) - body.confidence) < Numerics.tolerance)
            #expect(body.explanation.score == body.confidence)
            #expect((0...1).contains(body.confidence))
        }
    }
}
