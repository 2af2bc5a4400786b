import KenStore
import KenTestSupport
import Testing

@testable import KenDomain
@testable import KenVerbs

/// Every code of the market, raised by the verb that people read (rule book 5.3, 5.4, 2.3, 3.4).
@Suite struct `Warnings of the market` {
    private func lines(_ tables: [String: String] = [:], on day: Day = SmallCompany.day) async throws -> [WarningLine] {
        let company = try await SmallCompany(MarketCompany.tables.merging(tables) { $1 }, on: day)
        return try await company.ken.warnings(WarningsInput(), as: .localOwner).lines
    }

    @Test func `W-ALN-01 and -02 a customer with much revenue that heads away`() async throws {
        let codes = try await lines().map(\.subject.code)
        #expect(codes.contains(.divergingAccount) && codes.contains(.revenueDiverging))
    }

    @Test func `W-ALN-03 in the demonstration, where five key customers are judged`() async throws {
        let view = try await DemonstrationWorld.shared().ken.warnings(WarningsInput(), as: .localOwner)
        let codes = view.lines.map(\.subject.code)
        #expect(codes.contains(.divergingAccount) && codes.contains(.revenueDiverging))
        let portfolio = try await DemonstrationWorld.shared().ken.standing(asOf: .demonstration, policy: Policy())
            .portfolio
        #expect(portfolio.everyWarning.contains { $0.code == .revenueUnknown })
    }

    @Test func `W-ALN-04 an alignment of old words`() async throws {
        let late = SmallCompany.day.adding(345)
        let company = try await MarketCompany.make()
        var policy = Policy()
        policy.market.trendConfidence = 0.05
        policy.market.roadmapConfidence = 0.05
        policy.version += 1
        let set = policy
        let ken = Ken(store: company.ken.store, world: .at(late), directory: company.ken.directory)
        try await ken.store.write(ken.request("set the policy", by: .localOwner)) { journal in
            try journal.set(set, from: SmallCompany.day)
        }
        let view = try await ken.warnings(WarningsInput(), as: .localOwner)
        #expect(view.lines.contains { $0.subject.code == .alignmentStale })
    }

    @Test func `W-ALN-05 a trend we called that our own roadmap does not answer, until it does`() async throws {
        let company = try await MarketCompany.make()
        let view = try await company.ken.warnings(WarningsInput(), as: .localOwner)
        let line = try #require(view.lines.first { $0.subject.code == .calledTrendMissing })
        #expect(!view.citations.of(line.finding.references).isEmpty)
        let answered = MarketCompany.tables["roadmap_item"]?.replacing(
            "directionalNDA,2,,withTrend", with: "directionalNDA,2,small lots,withTrend")
        let codes = try await lines(["roadmap_item": answered ?? ""]).map(\.subject.code)
        #expect(!codes.contains(.calledTrendMissing))
    }

    @Test func `W-CMP-01 for a customer and for ourselves when every rival is a direct one`() async throws {
        let rivals = """
            ken:competitor,rival_of,name,kind,claims,learned_on
            V1,LK,Loom rental,direct,C1,D-30
            V2,US,Drive Works,direct,,D-30
            """
        let both = try await lines(["competitor": rivals]).filter { $0.subject.code == .onlyDirectCompetitors }
        #expect(both.map(\.subject.organisation).contains(nil))
        #expect(both.count == 2)
        let others = rivals.replacing("Drive Works,direct", with: "Own design,doItYourself")
        let one = try await lines(["competitor": others]).filter { $0.subject.code == .onlyDirectCompetitors }
        #expect(one.map(\.accountName) == ["Larkspur Looms"])
    }

    @Test func `W-EVI-06 a call that came in with how likely and how sure in one sentence`() async throws {
        let mixed = MarketCompany.tables["call"]?.replacing(
            "lots get small,0.8", with: "it is likely with high confidence,0.8")
        #expect(try await lines(["call": mixed ?? ""]).contains { $0.subject.code == .likelihoodWithConfidence })
        #expect(try await !lines().contains { $0.subject.code == .likelihoodWithConfidence })
    }

    @Test func `W-TIER-06 stands over the outlook, and until it goes nothing may be called`() async throws {
        var tables = MarketCompany.tables
        tables["chief"] = """
            ken:person,name,mails,learned_on
            EX,Eva Nord,eva@nordlys.example,D-900
            """
        tables["chief_place"] = """
            ken:affiliation,person,organisation,title,functions,seniority,learned_on
            EX1,EX,US,Chief executive,executive,executive,D-900
            """
        tables["chief_talk"] = """
            ken:interaction,date,kind,minutes,initiator,organisations,participants,topics,level,title,gist,learned_on
            T9,D-40,meeting,60,us,LK,EX;OT,PRI:60,0,Yearly talk,,D-40
            """
        let company = try await SmallCompany(tables)
        let view = try await company.ken.outlook(OutlookInput(), as: .localOwner)
        #expect(view.executives?.code == .tooFewExecutiveTalks)
        for line in view.lines {
            #expect(line.gaps.contains { if case .keyCustomers = $0.gap { true } else { false } })
        }
    }
}
