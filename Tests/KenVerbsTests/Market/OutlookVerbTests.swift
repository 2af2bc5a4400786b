import Foundation
import KenStore
import KenTestSupport
import Testing

@testable import KenDomain
@testable import KenVerbs

@Suite struct `The outlook` {
    private func view(_ about: String? = nil, me: String? = nil) async throws -> OutlookView {
        try await DemonstrationWorld.shared().ken.outlook(OutlookInput(about: about, me: me), as: .localOwner)
    }

    private func line(_ title: String) async throws -> OutlookView.Line {
        try #require(try await view().lines.first { $0.outlook.title.hasPrefix(title) })
    }

    @Test func `12.13 point 11: short runs have medium evidence, high agreement, and may be called`() async throws {
        let line = try await line("Short runs")
        #expect(line.outlook.breadth == .medium)
        #expect(line.outlook.agreementWord == .high)
        #expect(line.outlook.isCallable && line.gaps.isEmpty)
        #expect(line.outlook.dissents.contains { $0.kind == .inside })
        #expect(!line.feeders.isEmpty)
    }

    @Test func `12.13 point 11: electric cranes are a hypothesis, with the question that would settle it`() async throws
    {
        let line = try await line("Remote-operated electric cranes")
        #expect(!line.outlook.isCallable)
        #expect(line.outlook.accounts == 0 && !line.outlook.asides.isEmpty)
        let gap = try #require(line.gaps.first { $0.gap == .customers(3) })
        #expect(QuestionBank.question(gap.question)?.id == Question.ID(304))
        #expect(gap.whom.map(\.name) == ["Cordovan Cranes"])
    }

    @Test func `every figure of a trend opens to words`() async throws {
        let view = try await view()
        for line in view.lines where !line.outlook.threads.isEmpty {
            #expect(!view.citations.of(line.outlook.explanation.references).isEmpty, "\(line.outlook.title)")
        }
        #expect(view.calls.map(\.caller).contains("Helena Vik"))
    }

    @Test func `key customers are the most valuable where nobody chose any`() async throws {
        let line = try await line("Short runs")
        #expect(line.outlook.basis.keyCustomers.count >= 3)
        #expect(line.outlook.basis.asked >= 3)
    }

    @Test func `one's own Brier score is for oneself alone`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        let colleagues = try await ken.store.read { db in try db.colleagues(asOf: .demonstration) }
        func caller(_ name: String) throws -> Caller {
            let found = try #require(colleagues.first { $0.person.name == name })
            return Caller(workspace: 1, person: found.person.id, name: name, role: .executive)
        }
        let own = try await ken.outlook(OutlookInput(), as: caller("Helena Vik"))
        #expect(own.brier?.score.map { Numerics.rounded($0, places: 4) } == 0.1533)
        #expect(own.past.count == 3)
        let other = try await ken.outlook(OutlookInput(), as: caller("Tomas Nyberg"))
        #expect(other.brier?.score == nil && other.past.isEmpty)
        #expect(try await view().brier == nil)
        #expect(try await view(me: "Helena").brier?.calls == 3)
        await #expect(throws: Refusal.forbidden("speak for Helena Vik")) {
            _ = try await ken.outlook(OutlookInput(me: "Helena Vik"), as: caller("Tomas Nyberg"))
        }
    }

    @Test func `is narrowed by words, and knows nothing before it was told`() async throws {
        #expect(try await view("forestry").lines.map(\.industries).allSatisfy { $0.isEmpty || $0.contains("Forestry") })
        #expect(try await view("no such thing").lines.isEmpty)
        let ken = try await DemonstrationWorld.shared().ken
        let past = try await ken.outlook(OutlookInput(asOf: Day.demonstration.adding(-420)), as: .localOwner)
        #expect(past.lines.isEmpty)
        #expect(Wording.summary(of: past).contains("How is that industry changing"))
    }

    @Test func `words in confidence move nobody's figures but their circle's, and name nobody`() async throws {
        var tables = MarketCompany.tables
        tables["market_evidence"] = """
            ken:evidence,claim,source,speaker,hearer,date,quote,learned_on,visibility
            N1,M1,observation,P1,IN,D-30,Ten metres and no more.,D-30,inConfidence: IN
            N2,M2,observation,P2,IN,D-30,We change daily.,D-30,
            """
        let company = try await SmallCompany(tables)
        func lots(_ caller: Caller) async throws -> (line: OutlookView.Line, wire: String) {
            let view = try await company.ken.outlook(OutlookInput(), as: caller)
            return (try #require(view.lines.first { $0.outlook.title == "lots get small" }), try view.wire)
        }
        let inside = try await lots(try await company.colleague("Ines Hoel"))
        let outside = try await lots(try await company.colleague("Per Dahl"))
        #expect(inside.line.outlook.accounts == 2)
        #expect(outside.line.outlook.accounts == 1)
        #expect(inside.wire.contains("Ten metres"))
        #expect(!outside.wire.contains("Ten metres") && !outside.wire.contains("Weaver One"))
    }

    @Test func `with three sources they count for everybody, still without a name or a way to tell`() async throws {
        var tables = MarketCompany.tables
        tables["market_exposures"] = """
            ken:exposure,organisation,industry,share,from,learned_on
            X2,W2,MILL,0.5,D-400,D-300
            X3,W3,MILL,0.5,D-400,D-300
            """
        tables["market_evidence"] = """
            ken:evidence,claim,source,speaker,hearer,date,quote,learned_on,visibility
            N1,M1,observation,P1,IN,D-30,Ten metres and no more.,D-30,
            N2,M1,observation,P2,IN,D-30,We change daily.,D-30,
            N3,M1,observation,P3,IN,D-30,Nobody may know.,D-30,inConfidence: IN
            """
        let company = try await SmallCompany(tables)
        let view = try await company.ken.outlook(OutlookInput(), as: try await company.colleague("Per Dahl"))
        let outlook = try #require(view.lines.first { $0.outlook.title == "lots get small" }).outlook
        #expect(outlook.accounts == 3 && outlook.answeredInConfidence == 1 && outlook.threads.count == 2)
        #expect(outlook.basis.isWithheld && outlook.basis.notAsked.isEmpty && outlook.basis.asked == 1)
        #expect(!(try view.wire.contains("Nobody may know")))
    }
}
