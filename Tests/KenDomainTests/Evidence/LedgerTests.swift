import KenDomain
import Testing

@Suite struct `Ledger of one account` {
    private let designer = Person.ID.fixed(11)
    private let buyer = Person.ID.fixed(12)
    private let seller = Person.ID.fixed(21)
    private let manager = Person.ID.fixed(22)

    private func account() -> AccountCase {
        var account = AccountCase()
        account.person(11, .theirs, [.engineering], .componentDesigner)
        account.person(12, .theirs, [.procurement], .purchaser)
        account.person(13, .partner, [.sales], .channelPartner)
        account.person(14, .endCustomer, [], .endCustomer)
        account.person(21, .ours, [.sales], .colleague)
        account.person(22, .ours, [.product], .colleague)
        return account
    }

    @Test func `claims of the same value are one candidate, heard from each person once`() throws {
        var account = account()
        let first = account.claim(205, .element("Price"))
        let second = account.claim(205, .element("price "))
        account.evidence(first, .talkAboutProblems, by: designer)
        account.evidence(second, .talkAboutProblems, by: designer, age: 30)
        account.evidence(second, .talkAboutProblems, by: buyer)
        let answer = try #require(account.ledger().answer(Question.ID(205)))
        #expect(answer.candidates.count == 1)
        let best = try #require(answer.best)
        #expect(best.claims == [first, second])
        #expect(best.evidence.count == 3)
        #expect(Set(best.speakers) == [designer, buyer])
        #expect(printed(best.support) == printed(1 - (1 - 0.4) * (1 - 0.4)))
        #expect(answer.isAnswered(account.policy))
    }

    @Test func `incompatible values oppose each other, and the runner-up is shown`() throws {
        var account = account()
        let paper = account.claim(304, .trend(dimension: "paper", direction: 1, horizon: .twoYears), gist: "up")
        let fashion = account.claim(304, .trend(dimension: "paper", direction: -1, horizon: .twoYears), gist: "down")
        account.evidence(paper, .observation, by: designer)
        account.evidence(fashion, .talkAboutProblems, by: buyer)
        let answer = try #require(account.ledger().answer(Question.ID(304)))
        #expect(answer.best?.claims == [paper])
        #expect(printed(answer.confidence) == printed(0.72 * 0.6))
        #expect(answer.isContested)
        #expect(answer.runnerUp?.claims == [fashion])
        #expect(answer.best?.opposing.map(\.speaker) == [buyer])
    }

    @Test func `words contradict only where a person marked it`() throws {
        var account = account()
        let good = account.claim(212, .text("the connector failed"))
        let other = account.claim(212, .text("the connector failed"))
        account.evidence(good, .talkAboutProblems, by: designer)
        account.evidence(other, .talkAboutProblems, by: buyer)
        #expect(account.ledger().answer(Question.ID(212))?.candidates.map(\.against) == [0, 0])
        account.evidence(good, .talkAboutProblems, by: buyer, contradicts: true)
        let answer = try #require(account.ledger().answer(Question.ID(212)))
        #expect(answer.best?.claims == [other])
        #expect(answer.candidates.last?.isContested == true)
        #expect(answer.candidates.last.map { printed($0.confidence) } == printed(0.4 * 0.6))
    }

    @Test func `a buyer alone gives no long-term view`() throws {
        var account = account()
        let claim = account.claim(203, .text("all goes electric"))
        account.evidence(claim, .observation, by: buyer)
        let answer = try #require(account.ledger().answer(Question.ID(203)))
        #expect(answer.caps.map(\.reason) == [.buyerOnly, .singleSource])
        #expect(answer.confidence == 0.40)
        #expect(answer.word == .low)
    }

    @Test func `of needs of end customers an end customer is a first-hand source`() throws {
        var account = account()
        let need = account.claim(302, .element("health data"))
        account.evidence(need, .talkAboutProblems, by: .fixed(14))
        #expect(account.ledger().answer(Question.ID(302))?.caps.map(\.reason) == [.singleSource])
        let pain = account.claim(108, .element("brake noise"))
        account.evidence(pain, .talkAboutProblems, by: .fixed(14))
        #expect(account.ledger().answer(Question.ID(108))?.caps.map(\.reason) == [.noPrimarySource, .singleSource])
    }

    @Test func `a partner's word on a need is capped, on their organisation it is not`() throws {
        var account = account()
        let need = account.claim(218, .element("wiring"))
        account.evidence(need, .talkAboutProblems, by: .fixed(13))
        #expect(account.ledger().answer(Question.ID(218))?.caps.first?.reason == .partnerOnly)
        let chart = account.claim(106, .element("two plants"))
        account.evidence(chart, .talkAboutProblems, by: .fixed(13))
        #expect(account.ledger().answer(Question.ID(106))?.caps.map(\.reason) == [.singleSource])
    }

    @Test func `what only sales passed on says so`() throws {
        var account = account()
        let claim = account.claim(201, .element("Voltarra"))
        account.evidence(claim, .relayed, by: designer, to: seller)
        var answer = try #require(account.ledger().answer(Question.ID(201)))
        #expect(answer.relayedBySales)
        #expect(answer.caps.map(\.reason) == [.colleagueOnly, .singleSource])
        account.evidence(claim, .relayed, by: nil, to: manager)
        answer = try #require(account.ledger().answer(Question.ID(201)))
        #expect(!answer.relayedBySales, "a product manager passed it on too")
        #expect(answer.caps.map(\.reason) == [.colleagueOnly])
    }

    @Test func `trust is that of hearer and speaker on the day it was said`() throws {
        var account = account()
        account.contact(.visit, age: 100, [designer, manager], by: .us)
        account.contact(.meal, age: 100, [designer, manager], by: .them)
        let claim = account.claim(208, .element("a new line"))
        account.evidence(claim, .talkAboutProblems, by: designer, to: manager, age: 100)
        let trust = account.depth(manager, designer, asOf: account.today.adding(-100)).trust
        let best = try #require(account.ledger().answer(Question.ID(208))?.best)
        #expect(trust > 0.3)
        #expect(best.supporting.map(\.weighing.trustFactor) == [0.5 + 0.5 * trust])
    }

    @Test func `what was learned later, or happened later, does not count yet`() {
        var account = account()
        let claim = account.claim(208, .element("a new line"))
        account.evidence(claim, .talkAboutProblems, by: designer, age: 10)
        #expect(account.ledger(asOf: account.today.adding(-11)).answers.isEmpty)
        #expect(account.ledger(asOf: account.today.adding(-10)).answers.count == 1)
    }

    @Test func `a claim without evidence, or to a question that does not exist, is no answer`() {
        var account = account()
        _ = account.claim(208, .element("a new line"))
        let stray = account.claim(999, .text("?"))
        account.evidence(stray, .talkAboutProblems, by: designer)
        #expect(account.ledger().answers.isEmpty)
        #expect(account.ledger().confidence(Question.ID(208)) == 0)
    }

    @Test func `an answer whose freshest word is two shelf lives old is stale`() throws {
        var account = account()
        let claim = account.claim(208, .element("a new line"))
        account.evidence(claim, .talkAboutProblems, by: designer, age: 361)
        #expect(try #require(account.ledger().answer(Question.ID(208))).isStale)
        account.evidence(claim, .talkToConfirm, by: buyer, age: 359)
        #expect(try !#require(account.ledger().answer(Question.ID(208))).isStale)
    }

    @Test func `a list is as sure as its surest element, and equals are ordered by claim`() throws {
        var account = account()
        let weak = account.claim(108, .element("heat"))
        let strong = account.claim(108, .element("noise"))
        let equal = account.claim(108, .element("dust"))
        account.evidence(weak, .survey, by: designer)
        account.evidence(strong, .talkAboutProblems, by: designer)
        account.evidence(equal, .talkAboutProblems, by: designer)
        let answer = try #require(account.ledger().answer(Question.ID(108)))
        #expect(answer.candidates.map(\.claims) == [[strong], [equal], [weak]])
        #expect(answer.confidence == answer.best?.confidence)
        #expect(!answer.isContested)
        #expect(answer.runnerUp == nil)
    }
}
