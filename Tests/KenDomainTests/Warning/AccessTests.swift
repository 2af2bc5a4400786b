import KenDomain
import Testing

@Suite struct `Access to their people` {
    @Test func `someone of theirs who filters access is told with the requests that failed`() {
        var orrell = SampleAccount("Orrell")
        let ingrid = orrell.ours("Ingrid Ruud", [.product])
        let graham = orrell.theirs("Graham Pell", [.procurement], .gatekeeper)
        let tim = orrell.theirs("Tim Okafor", [.engineering], .componentDesigner)
        for age in [300, 250, 200, 150, 100] { orrell.talk(age, [ingrid, graham]) }
        orrell.request(by: ingrid, of: graham, for: tim, 120, refused: true)
        orrell.request(by: ingrid, of: graham, for: tim, 60, refused: false)
        let judgement = orrell.judged()
        #expect(judgement.theirGatekeeping?.state == .gatekept)
        #expect(
            judgement.sentence(.gatekeptByThem)
                == "At Orrell almost every talk stays with Graham Pell; two requests to meet others came to nothing.")
        #expect(judgement.gatekeeping?.state == .open)
        #expect(!judgement.codes.contains(.nobodyAsked))
    }

    @Test func `a request asked a fortnight ago is neither granted nor refused`() {
        var orrell = SampleAccount("Orrell")
        let ingrid = orrell.ours("Ingrid Ruud", [.product])
        let marcus = orrell.ours("Marcus Hale", [.sales])
        orrell.request(by: ingrid, of: marcus, for: nil, 14, refused: false)
        #expect(orrell.judged().gatekeeping?.signals.refused == nil)
        orrell.request(by: ingrid, of: marcus, for: nil, 15, refused: false)
        #expect(orrell.judged().gatekeeping?.signals.refused == 1)
    }

    @Test func `colleagues whose work is not known accuse nobody`() {
        var orrell = SampleAccount("Orrell")
        let somebody = orrell.ours("Somebody", [])
        let graham = orrell.theirs("Graham Pell", [.procurement], .purchaser)
        for age in [300, 250, 200, 150, 100, 50] { orrell.talk(age, [somebody, graham]) }
        let judgement = orrell.judged()
        #expect(judgement.gatekeeping?.state == .insufficient)
        #expect(judgement.unowned.tiers.isEmpty)
        #expect(judgement.codes.isDisjoint(with: [.gatekept, .nobodyAsked, .unownedTier]))
    }

    @Test func `answers relayed by sales are counted`() {
        var orrell = SampleAccount("Orrell")
        let marcus = orrell.ours("Marcus Hale", [.sales])
        let tim = orrell.theirs("Tim Okafor", [.engineering], .componentDesigner)
        for number in [201, 203, 301, 302] {
            orrell.answer(number, "So they say", by: marcus, to: nil, 50, source: .relayed)
        }
        orrell.answer(205, "Price", by: tim, to: marcus, 50)
        let judgement = orrell.judged()
        #expect(judgement.relayed.answers == 5)
        #expect(judgement.relayed.relayed == 4)
        #expect(
            judgement.sentence(.relayedAnswers)
                == "Four of five answers about Orrell's industry and customers came to us through sales.")
    }

    @Test func `an item that was planned and got less than half of its time was dropped`() {
        var merrow = SampleAccount("Merrow")
        let helena = merrow.ours("Helena Vik", [.executive])
        let walt = merrow.theirs("Walt Jensen", [.executive], .decisionMaker)
        merrow.talk(20, [helena, walt], topics: [TopicMinutes(.price, 55), TopicMinutes(.industryInTwoYears, 5)])
        merrow.dossier.interactions[0].planned = [TopicMinutes(.industryInTwoYears, 20)]
        #expect(
            merrow.judged().sentence(.strategicItemDropped)
                == "Their industry in two years was on the agenda with Merrow three weeks ago and got less than half of its time."
        )
        merrow.dossier.interactions[0].planned = [TopicMinutes(.industryInTwoYears, 10)]
        #expect(merrow.judged().sentence(.strategicItemDropped) == nil)
    }

    @Test func `a pain nobody reported back on is told`() {
        var vestamar = SampleAccount.vestamar()
        vestamar.dossier.pains[0].reportBackBy = SampleAccount.today.adding(-30)
        #expect(
            vestamar.judged().sentence(.painUnanswered)
                == """
                Vestamar told us about brake noise and nobody has told them what came of it; we said we would do so \
                four weeks ago. They have told it four times.
                """)
    }
}
