import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Touchpoints and work together` {
    private func company() async throws -> SmallCompany {
        try await SmallCompany([
            "touchpoints": """
            ken:touchpoint,stage,wanted,experience,process,learned_on,visibility
            T1,install,An hour and it runs.,felt easy/0.4/D-90; felt easy/0.6/D-10,on the day/0.9/D-30,D-90,
            T2,support,,,answered in a day/0.9/D-30,D-30,
            T3,buy,,,paid in a day/0.5/D-30,D-30,inConfidence: IN
            """,
            "works": """
            ken:co_creation,title,organisation,people,steps,given_up_on,given_up_because,learned_on,visibility
            W1,Quiet shed,LK,MI,invited/D-60;framed/D-40;prototyped/D+9,,,D-60,
            W2,Tablet,LK,OT,invited/D-60,D-20,no time,D-60,
            W3,Secret shed,LK,MI,invited/D-60,,,D-60,inConfidence: IN
            """,
        ])
    }

    @Test func `the latest measures up to the day count, and a stage that nobody asks about says so`() async throws {
        let company = try await company()
        let now = try await company.ken.touchpoints(AsOfInput(), as: .reader)
        #expect(now.lines.map(\.gap.stage) == [.install, .support])
        #expect(now.lines.map(\.gap.word) == [.watermelon, .forOurOwnSake])
        #expect(abs((now.lines.first?.gap.gap ?? 0) - 0.3) < 1e-9 && now.lines.first?.move != nil)
        let past = try await company.ken.touchpoints(AsOfInput(asOf: SmallCompany.day.adding(-20)), as: .reader)
        #expect(abs((past.lines.first?.gap.gap ?? 0) - 0.5) < 1e-9)
        #expect(now.sentences.count == 3)
    }

    @Test func `work stands at the furthest stage reached, and what is in confidence is left out for others`()
        async throws
    {
        let company = try await company()
        let view = try await company.ken.coCreation(AsOfInput(), as: .reader)
        #expect(view.lines.map(\.title) == ["Quiet shed", "Tablet"])
        #expect(view.lines.map(\.stage) == [.framed, .invited])
        #expect(view.lines.last?.endedBecause == "no time" && view.lines.first?.people == ["Mira Lund"])
        #expect(view.funnel.passages.first?.rate == Rate(1, of: 2))
        #expect(try await company.ken.coCreation(AsOfInput(), as: .localOwner).lines.count == 3)
    }

    @Test func `a customer ahead of a called trend is named, with what to ask while its need is not known`()
        async throws
    {
        let world = try await DemonstrationWorld.shared()
        let view = try await world.ken.coCreation(AsOfInput(), as: .localOwner)
        #expect(view.funnel.participation.hits > 0)
        for line in view.leadUsers where line.finding.answer == .unknown { #expect(line.askText != nil) }
        #expect(view.leadUsers.contains { $0.finding.isAhead == .yes })
    }
}
