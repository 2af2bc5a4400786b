import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `A company of which little is known` {
    @Test(arguments: EdgeCompany.allCases)
    func `answers every operation and every page's question`(_ edge: EdgeCompany) async throws {
        let ken = try await edge.make()
        let answers = try await Crawl(ken, as: .localOwner).answers()
        let names = Set(answers.map(\.name))
        #expect(names.isSuperset(of: ["radar", "next", "attention", "promises", "warnings", "doctor", "export"]))
        if edge != .noData { #expect(names.isSuperset(of: ["account", "brief", "ask", "handover"])) }
        for (name, text) in answers {
            #expect(!text.contains(/\b(nan|NaN|inf|infinity)\b/), "\(name)")
        }
    }

    @Test(arguments: EdgeCompany.allCases)
    func `says not known instead of nought`(_ edge: EdgeCompany) async throws {
        let ken = try await edge.make()
        let radar = try await ken.radar(AsOfInput(), as: .localOwner)
        let warnings = try await ken.warnings(WarningsInput(), as: .localOwner)
        let sentences =
            (radar.findings + radar.further + warnings.lines.map(\.finding)).map(\.sentence.plain)
        for sentence in sentences { #expect(!sentence.contains(/(^|[^0-9.,])0 %/), "\(sentence)") }
        for mark in radar.accounts where mark.revenue == nil {
            #expect(mark.value == nil && mark.rank == nil, "\(mark.name)")
        }
    }

    @Test(arguments: [EdgeCompany.onePerson, .oneContradictoryClaim, .eventsInTheFuture])
    func `asks what would resolve what is not known`(_ edge: EdgeCompany) async throws {
        let view = try await edge.make().account(AccountInput(account: "Larkspur"), as: .localOwner)
        #expect(view.mark.revenue == nil && view.value?.value == nil && view.mark.rank == nil)
        #expect(view.judgement.market.heading.shown == .unknown)
        #expect(view.judgement.market.alignment.score == nil)
        #expect(view.judgement.market.alignment.ask.map(\.description).contains("Q306"))
        #expect(view.judgement.market.stance.score == nil)
        #expect(view.next?.questions.isEmpty == false)
        #expect(view.judgement.tiers.allSatisfy { $0.status == .none })
        for line in view.ledger where line.answers.isEmpty { #expect(line.age == nil && line.explanation == nil) }
    }

    @Test func `what is contradicted alone is no answer`() async throws {
        let view = try await EdgeCompany.oneContradictoryClaim.make()
            .account(AccountInput(account: "Larkspur"), as: .localOwner)
        let line = try #require(view.ledger.first { $0.question.description == "Q205" })
        #expect(!line.isAnswered && view.mark.answered == 0)
    }

    @Test func `what lies ahead counts for nothing yet`() async throws {
        let view = try await EdgeCompany.eventsInTheFuture.make()
            .account(AccountInput(account: "Larkspur"), as: .localOwner)
        #expect(view.timeline.isEmpty && view.upcoming.map(\.title) == ["Visit to come"])
        #expect(view.mark.owed == 0 && view.mark.overdue == 0)
        #expect(view.people.allSatisfy { $0.ties.isEmpty && $0.lastMetOn == nil })
    }

    @Test func `a roadmap without days is asked for, and its range says how little is known`() async throws {
        let market = try await EdgeCompany.roadmapWithoutDays.make()
            .account(AccountInput(account: "Larkspur Looms"), as: .localOwner).judgement.market
        #expect(market.alignment.ask.map(\.description).contains("Q306"))
        let line = try #require(market.alignment.lines.first { $0.title == "lots get small" })
        #expect(line.position.isUndated && line.position.span == 0.25...1)
    }

    @Test func `a share that nobody told is no share of nought`() async throws {
        let market = try await EdgeCompany.threeEndIndustries.make()
            .account(AccountInput(account: "Larkspur Looms"), as: .localOwner).judgement.market
        #expect(market.industries.count == 3)
        #expect(market.alignment.lines.allSatisfy { $0.exposure > 0 })
    }
}
