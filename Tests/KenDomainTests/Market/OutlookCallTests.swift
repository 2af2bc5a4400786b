import KenDomain
import Testing

@Suite struct `Outlook calls` {
    private let today = Day(20_000)
    private let subject = TrendSubject(industries: [.fixed(1)], dimension: "paper", horizons: [.twoYears])

    private func made(
        _ likelihood: Double, number: UInt8 = 1, age: Int = 10, tellTales: [OutlookCall.TellTale] = []
    ) -> OutlookCall? {
        let day = today.adding(-age)
        return OutlookCall(
            id: .fixed(number), caller: .fixed(91), subject: subject, statement: "paper wins",
            likelihood: likelihood, confidence: .medium, tellTales: tellTales, on: day, reviewOn: day.adding(30),
            standing: AccountCase.standing(day))
    }

    private func call(
        _ likelihood: Double = 0.7, number: UInt8 = 1, age: Int = 10, tellTales: [OutlookCall.TellTale] = [],
        outcome: OutlookCall.Outcome? = nil
    ) throws -> OutlookCall {
        var call = try #require(made(likelihood, number: number, age: age, tellTales: tellTales))
        call.outcome = outcome
        return call
    }

    @Test func `nothing is called certain`() {
        #expect(made(1) == nil)
        #expect(made(0) == nil)
        #expect(made(0.99) != nil)
    }

    @Test func `a call of the future is not yet open, nor one whose outcome is known`() throws {
        #expect(try !call(age: -1).isOpen(on: today))
        var announced = try call()
        announced.calledOn = today.adding(1)
        #expect(!announced.isOpen(on: today))
        #expect(try call().isOpen(on: today))
        #expect(try !call(outcome: .init(cameTrue: true, knownOn: today)).isOpen(on: today))
        #expect(try call(outcome: .init(cameTrue: true, knownOn: today.adding(1))).isOpen(on: today))
    }

    @Test func `what is only roughly even is not called`() throws {
        #expect(try !call(0.5).calls(subject, on: today, policy: MarketPolicy()))
        #expect(try call(0.55).calls(subject, on: today, policy: MarketPolicy()))
    }

    @Test func `tell-tale events, seen, overdue and to come`() throws {
        let call = try call(tellTales: [
            .init("a tender names paper", lookBy: today.adding(-5), seenOn: today.adding(-6)),
            .init("a mill closes", lookBy: today.adding(-1)),
            .init("a law passes", lookBy: today.adding(40), seenOn: today.adding(1)),
        ])
        #expect(call.seen(by: today).map(\.text) == ["a tender names paper"])
        #expect(call.overdue(on: today).map(\.text) == ["a mill closes"])
        #expect(!call.isDueForReview(on: today))
        #expect(call.isDueForReview(on: today.adding(20)))
    }

    @Test func `T-OUT-03 is for the caller alone`() throws {
        let calls = try [(0.7, true), (0.6, false), (0.9, true)].enumerated().map { place, resolved in
            try call(
                resolved.0, number: UInt8(place + 1), outcome: .init(cameTrue: resolved.1, knownOn: today))
        }
        let reader = { (person: UInt8) in
            Caller(workspace: 1, person: .fixed(person), name: "x", role: .executive)
        }
        let score = { (person: UInt8, day: Day) in
            Brier(of: .fixed(91), in: calls, for: reader(person), asOf: day, policy: Policy())
        }
        #expect(score(91, today)?.score.map(printed) == 0.1533)
        #expect(score(91, today.adding(-1))?.calls == 0)
        #expect(score(92, today) == nil)
    }

    @Test func `a called trend without an answer of ours is told`() throws {
        var records = CompanyRecords()
        records.calls = [try call()]
        let found = records.marketWarnings(asOf: today, policy: Policy())
        #expect(found.map(\.code) == [.calledTrendMissing])
        #expect(
            found.map { Wording.sentence(for: $0).plain } == [
                "We called it that paper wins; nothing on our own roadmap answers it."
            ])
        records.ourRoadmap = [
            RoadmapItem(
                id: .fixed(1), owner: .fixed(90), title: "paper drive", dimension: "Paper",
                standing: AccountCase.standing(today))
        ]
        #expect(records.marketWarnings(asOf: today, policy: Policy()).isEmpty)
        #expect(!records.marketWarnings(asOf: today.adding(-1), policy: Policy()).isEmpty)
    }
}
