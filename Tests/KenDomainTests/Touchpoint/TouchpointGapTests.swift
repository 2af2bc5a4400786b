import KenDomain
import Testing

@Suite struct `Touchpoints` {
    private let policy = Policy()
    private let today = Day(20_000)

    private func touchpoint(
        _ number: UInt8, _ stage: TouchpointStage, process: Double?, experience: Double?
    ) -> Touchpoint {
        var touchpoint = Touchpoint(
            id: .fixed(number), stage: stage, wanted: "It just works.",
            standing: Standing(learnedOn: today.adding(-9), at: Instant(milliseconds: 0)))
        touchpoint.process = process.map { [.init("in time", value: $0, on: today)] } ?? []
        touchpoint.experience = experience.map { [.init("went well", value: $0, on: today)] } ?? []
        return touchpoint
    }

    @Test func `T-SYN-01 buy, install and support are green for us and red for the customer`() {
        let rows: [(TouchpointStage, Double, Double)] = [
            (.evaluate, 0.80, 0.74), (.buy, 0.95, 0.70), (.install, 0.92, 0.55), (.learn, 0.60, 0.58),
            (.use, 0.88, 0.81), (.support, 0.90, 0.52), (.renew, 0.85, 0.79),
        ]
        let gaps = TouchpointGap.all(
            rows.enumerated().reversed().map {
                touchpoint(UInt8($0), $1.0, process: $1.1, experience: $1.2)
            }, asOf: today, policy: policy)
        #expect(gaps.map(\.stage) == rows.map(\.0))
        #expect(gaps.filter { $0.word == .watermelon }.map(\.stage) == [.buy, .install, .support])
        #expect(
            gaps.filter { $0.word == .watermelon }.map { $0.gap.map { Numerics.rounded($0, places: 2) } }
                == [0.25, 0.37, 0.38])
        #expect(gaps.filter { $0.word != .watermelon }.allSatisfy { $0.word == .inStep && $0.warning == nil })
        for gap in gaps {
            let sum = gap.explanation.terms.reduce(0) { $0 + $1.contribution }
            #expect(gap.gap.map { abs($0 - sum) < 1e-9 } == true)
        }
    }

    @Test func `W-EXP-SYNC says both figures`() throws {
        let warning = try #require(
            TouchpointGap(touchpoint(1, .install, process: 0.92, experience: 0.55), asOf: today, policy: policy)
                .warning)
        #expect(warning.code.rawValue == "W-EXP-SYNC" && warning.code.family == .touchpoint)
        #expect(
            Wording.sentence(for: warning).plain
                == "To install, our process says 92\u{00A0}% of itself and customers say 55\u{00A0}%: "
                + "green for us, red for them."
        )
        #expect(warning.subject.detail == Touchpoint.ID.fixed(1).description)
    }

    @Test(
        arguments: [
            (0.50, 0.75, TouchpointGap.Word.heroics), (0.51, 0.75, .inStep), (0.9, nil, .forOurOwnSake),
            (nil, 0.9, .processUnknown), (nil, nil, .unknown), (0.7, 0.7, .inStep),
        ] as [(Double?, Double?, TouchpointGap.Word)])
    func `the word follows what is measured`(_ process: Double?, _ experience: Double?, _ word: TouchpointGap.Word) {
        let gap = TouchpointGap(
            touchpoint(1, .use, process: process, experience: experience), asOf: today, policy: policy)
        #expect(gap.word == word)
        #expect((gap.gap == nil) == (process == nil || experience == nil))
    }

    @Test func `the latest measure up to the day counts, and a share keeps its interval`() {
        var found = touchpoint(1, .use, process: 0.9, experience: nil)
        found.experience = [
            .init("went well", value: 0.2, on: today.adding(-40)), .init("went well", value: 0.8, on: today.adding(-4)),
            .init("went well", value: 0.1, on: today.adding(4)),
        ]
        #expect(TouchpointGap(found, asOf: today, policy: policy).experience?.value == 0.8)
        #expect(Touchpoint.Measure("asked", rate: Rate(6, of: 8), on: today)?.value == 0.75)
        #expect(Touchpoint.Measure("asked", rate: Rate(0, of: 0), on: today) == nil)
        #expect(Touchpoint.Measure("broken", value: 7, on: today).value == 1)
    }
}
