import KenDomain
import Testing

@Suite struct `Depth of a relationship` {
    private let policy = Policy()

    private func depth(_ signals: DepthSignals) -> Depth { Depth(signals: signals, policy: policy) }

    private func decayed(_ ages: Int..., halfLife: Double) -> Double {
        ages.reduce(0) { $0 + Numerics.decay(age: $1, halfLife: halfLife) }
    }

    @Test func `T-DEP-01 a first polite meeting is guarded`() {
        let depth = depth(DepthSignals(months: 0, contacts: 1, outgoing: 1))
        #expect(depth.tenure == 0)
        #expect(printed(depth.contact) == 0.2212)
        #expect(depth.twoWay == 0)
        #expect(depth.kept == 0.5)
        #expect(depth.candour == 0)
        #expect(printed(depth.trust) == 0.1803)
        #expect(depth.stage == .guarded)
    }

    @Test func `T-DEP-02 after dinner the same evening it is a little deeper`() {
        let depth = depth(DepthSignals(months: 0, contacts: 2, outgoing: 1, candour: [.letDown]))
        #expect(printed(depth.contact) == 0.3935)
        #expect(depth.candour == 0.25)
        #expect(printed(depth.trust) == 0.2609)
        #expect(depth.stage == .guarded)
    }

    @Test func `T-DEP-03 a year of help and kept promises later it is trusted`() {
        let contacts = 2 * decayed(365, halfLife: 180) + 8 * 0.3 * decayed(180, halfLife: 180) + 2
        let kept = decayed(300, 240, 180, 120, 60, halfLife: 365)
        #expect(printed(contacts) == 3.6905)
        #expect(printed(kept) == 3.5986)
        let depth = depth(
            DepthSignals(
                months: 12, contacts: contacts, incoming: 8, outgoing: 9, kept: kept,
                candour: [.letDown, .worry, .competition, .supportQuality]))
        #expect(depth.tenure == 0.5)
        #expect(printed(depth.contact) == 0.6025)
        #expect(printed(depth.twoWay) == 0.9412)
        #expect(printed(depth.kept) == 0.8214)
        #expect(depth.candour == 1)
        #expect(printed(depth.trust) == 0.7692)
        #expect(depth.stage == .trusted)
    }

    @Test func `T-DEP-04 promises broken too often cap trust, whatever the rest`() {
        let depth = depth(
            DepthSignals(
                months: 24, contacts: 4, incoming: 6, outgoing: 10, kept: decayed(200, halfLife: 365),
                broken: decayed(30, 60, halfLife: 365), candour: [.letDown, .worry]))
        #expect(printed(depth.kept) == 0.3725)
        #expect(
            printed(depth.explanation.terms.filter { $0.contribution > 0 }.reduce(0) { $0 + $1.contribution }) == 0.5887
        )
        #expect(depth.trust == 0.40)
        #expect(depth.stage == .easing)
    }

    @Test func `T-DEP-05 four kept and one broken is five sevenths`() {
        #expect(printed(depth(DepthSignals(months: 1, kept: 4, broken: 1)).kept) == 0.7143)
    }

    @Test func `without two-way contact one is a stranger and not trusted`() {
        let depth = depth(DepthSignals(contacts: 0.5, candour: [.worry]))
        #expect(depth.stage == .stranger)
        #expect(depth.trust == 0)
        #expect(depth.raisesMost == .firstMeeting)
    }

    @Test(arguments: [(11.9, 1.0, 4, DepthStage.candid), (12, 0.9, 1, .candid), (12, 1, 2, .trusted)])
    func `trusted takes a year, kept promises and candour, else it stays candid`(
        months: Double, broken: Double, kinds: Int, stage: DepthStage
    ) {
        let depth = depth(
            DepthSignals(
                months: months, contacts: 40, incoming: 9, outgoing: 9, kept: 20, broken: broken,
                candour: Set(CandourKind.allCases.prefix(kinds))))
        #expect(depth.trust >= 0.70)
        #expect(depth.stage == stage)
    }

    @Test func `the lines of the explanation add up to the trust`() {
        var generator = SplitMix64(seed: 7)
        for _ in 0..<200 {
            let depth = depth(
                DepthSignals(
                    months: Bool.random(using: &generator) ? Double.random(in: 0...60, using: &generator) : nil,
                    contacts: Double.random(in: 0...12, using: &generator),
                    incoming: Int.random(in: 0...9, using: &generator),
                    outgoing: Int.random(in: 0...9, using: &generator),
                    kept: Double.random(in: 0...4, using: &generator),
                    broken: Double.random(in: 0...4, using: &generator),
                    candour: Set(CandourKind.allCases.prefix(Int.random(in: 0...6, using: &generator)))))
            let sum = depth.explanation.terms.reduce(0) { $0 + $1.contribution }
            #expect(abs(sum - depth.trust) < Numerics.tolerance)
            #expect(depth.explanation.score == depth.trust)
        }
    }

    @Test func `the hint names what is missing most`() {
        let oneSided = DepthSignals(months: 24, contacts: 9, outgoing: 6, kept: 4, candour: Set(CandourKind.allCases))
        #expect(depth(oneSided).raisesMost == .letThemStart)
        let polite = DepthSignals(months: 24, contacts: 9, incoming: 6, outgoing: 6, kept: 4)
        #expect(depth(polite).raisesMost == .askForTheirView)
        let broken = DepthSignals(
            months: 24, contacts: 9, incoming: 6, outgoing: 6, broken: 2, candour: Set(CandourKind.allCases))
        #expect(depth(broken).raisesMost == .oneKeptPromise)
        let distant = DepthSignals(
            months: 24, contacts: 0.2, incoming: 3, outgoing: 3, kept: 4, candour: Set(CandourKind.allCases))
        #expect(depth(distant).raisesMost == .oneVisit)
    }
}
