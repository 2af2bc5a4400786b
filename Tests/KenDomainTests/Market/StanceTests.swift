import KenDomain
import Testing

@Suite struct `Stance and bucket` {
    private let policy = Policy()

    private func stance(_ values: Int?...) -> Stance {
        let readings = zip(StanceIndicator.allCases, values).map { indicator, value in
            let reading: StanceObservation.Reading =
                switch value {
                case 1: .leads
                case 0: .between
                case -1: .trails
                default: .unknown
                }
            return (indicator, reading)
        }
        return Stance(Dictionary(readings, uniquingKeysWith: { $1 }), policy: policy)
    }

    @Test func `T-STN-01 four of five signs trail`() {
        let found = stance(-1, -1, nil, 0, -1, -1)
        #expect(found.score.map(printed) == -0.8)
        #expect(found.heading == .catchingUp)
        #expect(abs(found.explanation.terms.reduce(0) { $0 + $1.contribution } + 0.8) < 1e-9)
    }

    @Test func `T-STN-02 five of six signs lead`() {
        let found = stance(1, 1, 1, 1, 0, 1)
        #expect(found.score.map(printed) == 0.8333)
        #expect(found.heading == .shaping)
    }

    @Test func `T-STN-03 two signs are too few`() {
        let found = stance(1, nil, 1)
        #expect(found.score == nil)
        #expect(found.heading == .unknown)
        #expect(
            Wording.sentence(for: found, of: "Merrow").plain
                == "Whether Merrow shapes its industry or tries to catch up is not known: two signs of six are known.")
    }

    @Test func `the stances of the story come out as told`() {
        #expect(stance(-1, 0, 1, 0).heading == .keepingPace)
        #expect(stance(-1, 0, 0, 0, -1, 0).heading == .catchingUp)
        #expect(stance(1, 1, -1, 0, 1, 1).score.map(printed) == 0.5)
        #expect(stance(1, 0, 1, 1, 1, nil).heading == .shaping)
    }

    @Test func `the newest reading counts, and one of the future does not`() {
        func seen(_ number: UInt8, _ sign: StanceIndicator, _ reading: StanceObservation.Reading, _ day: Int)
            -> StanceObservation
        {
            StanceObservation(
                id: .fixed(number), organisation: .fixed(1), indicator: sign, reading: reading, gist: "seen",
                on: Day(day), standing: AccountCase.standing(Day(day)))
        }
        let records = [
            seen(1, .firstToMarket, .trails, 100), seen(2, .firstToMarket, .leads, 200),
            seen(3, .leadsStandards, .leads, 100), seen(4, .namedAsReference, .leads, 100),
            seen(5, .namedAsReference, .trails, 301),
        ]
        let found = { (day: Int) in
            Stance(of: .fixed(1), in: records, readership: .everyone, asOf: Day(day), policy: policy)
        }
        #expect(found(300).score == 1)
        #expect(found(301).score.map(printed) == 0.3333)
        #expect(found(150).score.map(printed) == 0.3333)
    }

    @Test func `a sign told in confidence counts for its circle alone`() {
        let records = StanceIndicator.allCases.prefix(3).map { sign in
            StanceObservation(
                id: .fixed(UInt8(sign.rawValue)), organisation: .fixed(1), indicator: sign, reading: .leads,
                gist: "seen", on: Day(100),
                standing: Standing(
                    learnedOn: Day(100), at: Instant(milliseconds: 0),
                    visibility: sign == .firstToMarket ? .inConfidence([.fixed(7)]) : .internal))
        }
        let insider = Readership(Caller(workspace: 1, person: .fixed(7), name: "in", role: .product))
        let heading = { (reader: Readership) in
            Stance(of: .fixed(1), in: records, readership: reader, asOf: Day(200), policy: policy).heading
        }
        #expect(heading(.everyone) == .unknown)
        #expect(heading(insider) == .shaping)
    }

    @Test func `the table of buckets`() {
        let table = AlignmentHeading.allCases.map { heading in
            StanceHeading.allCases.map { Wording.name(Bucket(heading, $0)) }
        }
        #expect(
            table == [
                ["Grow with", "Keep pace", "Help them run", "Aligned, learn stance"],
                ["Watch the shaper", "Watch", "Warn", "Find out"],
                ["Challenge the bet", "Warn and hedge", "Hedge", "Warn, find out"],
                ["Find out", "Find out", "Find out", "Find out"],
            ])
    }

    @Test(arguments: Bucket.allCases) func `every bucket says what to do`(bucket: Bucket) {
        #expect(Wording.move(for: bucket).hasSuffix("."))
        #expect(!Wording.move(for: bucket).contains("!"))
    }
}
