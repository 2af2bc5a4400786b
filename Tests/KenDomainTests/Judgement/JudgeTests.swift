import Foundation
import KenDomain
import Testing

@Suite struct `Judging an account` {
    @Test func `a company about which nothing is known raises nothing and still has three questions`() throws {
        let judgement = SampleAccount("Orrell").judged()
        #expect(judgement.tiers.map(\.status) == [.none, .none, .none])
        #expect(judgement.reach.foundation == 0)
        #expect(judgement.warnings.isEmpty)
        #expect(judgement.value.revenue == nil)
        #expect(judgement.knowledge.answered == 0)
        #expect(judgement.knowledge.questions == 44)
        let next = try #require(judgement.next.first)
        #expect(next.questions.count == 3)
        #expect(next.questions.allSatisfy { QuestionBank.firstRing.contains($0.question) })
        #expect(next.counterpart == nil)
        #expect(next.explanation.notes.contains { $0.contains("not known") })
        #expect(next.filters.map(\.filter) == FilterOutcome.Filter.allCases)
    }

    @Test func `one person whom nobody has met is nobody's thread`() {
        var orrell = SampleAccount("Orrell")
        orrell.theirs("Tim Okafor", [.engineering], .componentDesigner)
        let judgement = orrell.judged()
        #expect(judgement.threads.theirs.state == .nobody)
        #expect(judgement.warnings.isEmpty)
        #expect(judgement.tiers.allSatisfy { $0.status == .none })
        #expect(judgement.next.contains { $0.counterpart != nil })
    }

    @Test func `from a calendar and contacts alone tiers are presumed and nothing is invented`() throws {
        var orrell = SampleAccount("Orrell")
        let ingrid = orrell.ours("Ingrid Ruud", [.product], inferredFrom: "title says product manager")
        let tim = orrell.theirs(
            "Tim Okafor", [.engineering], .componentDesigner, inferredFrom: "title says design engineer")
        orrell.talk(10, [ingrid, tim])
        orrell.planned(in: 6, [ingrid, tim])
        let judgement = orrell.judged()
        let second = try #require(judgement.tier(.two))
        #expect(second.isPresumed)
        #expect(second.status != .none)
        #expect(Numerics.rounded(second.freshness.value, places: 4) == 0.4629)
        #expect(judgement.tier(.one)?.status == TierStatus.none)
        #expect(judgement.knowledge.asked == 0)
        #expect(judgement.upcoming.first?.questions.count == 3)
        #expect(judgement.upcoming.first?.questions.allSatisfy { $0.form == .fresh } == true)
    }

    @Test func `what lies in the future counts for nothing but the calendar`() {
        var orrell = SampleAccount("Orrell")
        let ingrid = orrell.ours("Ingrid Ruud", [.product])
        let tim = orrell.theirs("Tim Okafor", [.engineering], .componentDesigner)
        orrell.talk(-3, [ingrid, tim])
        orrell.planned(in: 6, [ingrid, tim])
        let judgement = orrell.judged()
        #expect(judgement.tier(.two)?.status == TierStatus.none)
        #expect(judgement.threads.theirs.state == .nobody)
        #expect(judgement.upcoming.count == 1)
    }

    @Test func `the right people talking about price waste the tier`() throws {
        var orrell = SampleAccount("Orrell")
        let ingrid = orrell.ours("Ingrid Ruud", [.product])
        let tim = orrell.theirs("Tim Okafor", [.engineering], .componentDesigner)
        let talk = orrell.talk(10, [ingrid, tim], topics: [TopicMinutes(.price, 50), TopicMinutes(.competitors, 10)])
        let second = try #require(orrell.judged().tier(.two))
        #expect(second.status == .none)
        #expect(second.wasted == [talk])
    }

    @Test func `inferred topics about something else keep a tier from none but give no freshness`() throws {
        var orrell = SampleAccount("Orrell")
        let ingrid = orrell.ours("Ingrid Ruud", [.product])
        let tim = orrell.theirs("Tim Okafor", [.engineering], .componentDesigner)
        orrell.talk(10, [ingrid, tim], topics: [TopicMinutes(.price, 60)], inferredTopics: "title says price")
        let second = try #require(orrell.judged().tier(.two))
        #expect(second.status == .cold)
        #expect(second.freshness.value == 0)
    }

    @Test func `undated revenue lifts the first tier from none to cold`() throws {
        var orrell = SampleAccount("Orrell")
        orrell.revenue(100)
        let first = try #require(orrell.judged().tier(.one))
        #expect(first.status == .cold)
        #expect(first.buysWithoutTalk)
    }

    @Test func `a dated order is as fresh as the habit of ordering`() throws {
        var orrell = SampleAccount("Orrell")
        for age in [300, 200, 100] {
            var order = RevenueFact(
                id: .fixed(orrell.number()), organisation: orrell.dossier.account.id,
                from: SampleAccount.today.adding(-age), until: SampleAccount.today.adding(-age + 1),
                amount: Money(minorUnits: 100, currency: "EUR"), standing: SampleAccount.standing(age))
            order.isDatedOrder = true
            orrell.dossier.revenue.append(order)
        }
        let first = try #require(orrell.judged().tier(.one))
        #expect(first.freshness.value == 0.5)
        #expect(first.status == .weak)
    }

    @Test func `a judgement reads back as it was written`() throws {
        var orrell = SampleAccount("Orrell")
        let ingrid = orrell.ours("Ingrid Ruud", [.product])
        let tim = orrell.theirs("Tim Okafor", [.engineering], .componentDesigner)
        orrell.talk(10, [ingrid, tim], topics: [TopicMinutes(.competitors, 40)])
        orrell.answer(201, "FoldSeal", by: tim, to: ingrid, 10)
        orrell.revenue(100)
        let judgement = orrell.judged()
        let written = try JSONEncoder().encode(judgement)
        #expect(try JSONDecoder().decode(Judgement.self, from: written) == judgement)
    }
}
