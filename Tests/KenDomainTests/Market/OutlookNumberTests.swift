@testable import KenDomain
import Testing

@Suite struct `Outlook numbers` {
    private let policy = Policy()

    private func tally(_ threads: (Int, Double)...) -> OutlookTally {
        OutlookTally(
            threads.enumerated().map { place, thread in
                OutlookThread(account: .fixed(UInt8(place + 1)), direction: thread.0, weight: thread.1)
            }, policy: policy.market)
    }

    @Test func `T-OUT-01 six accounts, one dissents and one is split`() {
        let tally = tally((1, 0.78), (1, 0.62), (1, 0.55), (1, 0.64), (0, 0.41), (-1, 0.50))
        #expect(printed(tally.weight) == 3.50)
        #expect(printed(tally.agreement) == 0.74)
        #expect(tally.agreementWord == .medium)
        #expect(tally.breadth == .robust)
        #expect(OutlookConfidence(tally.agreementWord, tally.breadth) == .high)
        let dissents = tally.threads.compactMap { Dissent($0, leading: 1, stance: .shaping) }
        #expect(dissents.map(\.kind) == [.against, .split])
        #expect(dissents.filter(\.isShaper).count == 2)
        let explained = tally.explanation(shown: Set(tally.threads.map(\.account)), names: [:], policy: policy)
        #expect(printed(explained.terms.reduce(0) { $0 + $1.contribution }) == 0.74)
    }

    @Test func `T-OUT-03 the Brier score of three calls`() {
        let brier = Brier([(0.7, true, []), (0.6, false, []), (0.9, true, [])], policy: policy)
        #expect(brier.score.map(printed) == 0.1533)
        #expect(brier.calls == 3)
        #expect(printed(brier.explanation.terms.reduce(0) { $0 + $1.contribution }) == 0.1533)
    }

    @Test func `without a resolved call there is no score`() {
        #expect(Brier([], policy: policy).score == nil)
    }

    @Test func `the grid`() {
        let grid = [Agreement.high, .medium, .low].map { agreement in
            EvidenceBreadth.allCases.map { OutlookConfidence(agreement, $0) }
        }
        #expect(grid == [[.medium, .high, .veryHigh], [.low, .medium, .high], [.veryLow, .low, .medium]])
    }

    @Test func `four heavy accounts are not robust, nor are five light ones`() {
        #expect(tally((1, 0.9), (1, 0.9), (1, 0.9), (1, 0.9)).breadth == .medium)
        #expect(tally((1, 0.2), (1, 0.2), (1, 0.2), (1, 0.2), (1, 0.2)).breadth == .medium)
        #expect(tally((1, 0.9), (1, 0.9)).breadth == .limited)
    }

    @Test func `both ways equally heavy, nothing leads`() {
        let tally = tally((1, 0.5), (-1, 0.5), (1, 0.1), (-1, 0.1))
        #expect(tally.direction == nil)
        #expect(tally.gaps(executiveTalks: 2, desk: 0, aside: 0, owners: [:]) == [.direction])
    }

    @Test func `an account is split until one side is clearly stronger`() {
        let verdict = { OutlookThread.verdict(up: $0, down: $1, unmoved: $2, MarketPolicy()) }
        #expect(verdict(0.5, 0.4, 0) == (0, 0.5))
        #expect(verdict(0.5, 0.35, 0).direction == 1)
        #expect(printed(verdict(0.6206, 0.3968, 0).weight) == 0.3743)
        #expect(verdict(0.1, 0.5, 0).direction == -1)
        #expect(verdict(0.3, 0, 0.6) == (0, 0.6))
        #expect(verdict(0, 0, 0) == (0, 0))
    }

    @Test func `a call needs customers, talks, depth and two of ours`() {
        let one = OutlookTally([OutlookThread(account: .fixed(1), direction: 1, weight: 0.5)], policy: policy.market)
        #expect(one.gaps(executiveTalks: 1, desk: 0, aside: 0, owners: [:]) == [.customers(2), .executiveTalks(1)])
        let three = tally((1, 0.5), (1, 0.5), (1, 0.5))
        #expect(three.gaps(executiveTalks: 2, desk: 0.3, aside: 0.3, owners: [:]).isEmpty)
        #expect(three.gaps(executiveTalks: 2, desk: 0.4, aside: 0.4, owners: [:]) == [.lessDesk])
        let owners: [Organisation.ID: Person.ID] = [.fixed(1): .fixed(9), .fixed(2): .fixed(9), .fixed(3): .fixed(9)]
        #expect(three.gaps(executiveTalks: 2, desk: 0, aside: 0, owners: owners) == [.secondOwner])
        var shallow = three.threads
        for place in shallow.indices { shallow[place].deepShare = 0.5 }
        #expect(
            OutlookTally(shallow, policy: policy.market).gaps(executiveTalks: 2, desk: 0, aside: 0, owners: [:])
                == [.depth])
    }
}
