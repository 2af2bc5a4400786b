import KenStore
import KenTestSupport
import Testing

@testable import KenDomain
@testable import KenVerbs

@Suite struct `A call on where a trend goes` {
    private let day = SmallCompany.day

    private func input(_ edit: (inout CallInput) -> Void = { _ in }) -> CallInput {
        var input = CallInput(
            trend: "water", statement: "that water runs short.", likelihood: "70 %",
            tellTales: [.init("a mill is closed", lookBy: day.adding(60))], by: "Ines")
        edit(&input)
        return input
    }

    @Test func `is kept through the log of changes, says what is missing, and is read back`() async throws {
        let company = try await MarketCompany.make()
        let before = try await company.changes()
        let made = try await company.ken.callOutlook(input(), as: .localOwner)
        #expect(try await company.changes() == before + 1)
        #expect(made.sentences.first?.contains("that water runs short") == true)
        #expect(made.warnings.first?.hasPrefix("A hypothesis so far") == true)
        let view = try await company.ken.outlook(OutlookInput(about: "water"), as: .localOwner)
        let line = try #require(view.calls.first)
        #expect(view.calls.map(\.call.id.description) == [made.record])
        #expect(line.call.statement == "water runs short" && line.call.likelihood == 0.7)
        #expect(line.call.reviewOn == day.adding(180) && line.caller == "Ines Hoel")
        #expect(!view.citations.of([.outlookCall(line.call.id)]).isEmpty)
    }

    @Test func `is refused with every problem at once`() async throws {
        let company = try await MarketCompany.make()
        let wrong = input {
            $0.trend = "nothing of the kind"
            $0.statement = "we have high confidence that it is likely"
            $0.likelihood = "100 %"
            $0.tellTales = []
            $0.reviewOn = day
            $0.by = "Nobody"
        }
        do {
            _ = try await company.ken.callOutlook(wrong, as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(
                Set(problems.compactMap(\.field))
                    == ["trend", "statement", "likelihood", "tellTales", "reviewOn", "by"])
        }
    }

    @Test(arguments: [("likely", 0.675), ("70 %", 0.7), ("0.7", 0.7), ("7", 0.07), ("almost certain", 0.97)])
    func `takes a likelihood as people write it`(_ text: String, _ likelihood: Double) {
        #expect(Likelihood.probability(text).map { Numerics.rounded($0, places: 4) } == likelihood)
    }

    @Test(arguments: ["100 %", "0", "certain", "", "70 of 100", "1e9", "-5"])
    func `takes nothing for a likelihood that is none`(_ text: String) {
        #expect(Likelihood.probability(text) == nil)
    }

    @Test func `sent twice under one key is kept once`() async throws {
        let company = try await MarketCompany.make()
        let first = try await company.ken.callOutlook(input { $0.idempotencyKey = "k" }, as: .localOwner)
        let second = try await company.ken.callOutlook(input { $0.idempotencyKey = "k" }, as: .localOwner)
        #expect(first.record == second.record && first.act == second.act)
    }

    @Test func `is its maker's: another may neither make nor change it for them`() async throws {
        let company = try await MarketCompany.make()
        var per = try await company.colleague("Per Dahl")
        per.role = .executive
        let caller = per
        await #expect(throws: Refusal.self) { _ = try await company.ken.callOutlook(input(), as: caller) }
        await #expect(throws: Refusal.forbidden("change a call of somebody else")) {
            _ = try await company.ken.changeCall(
                CallChangeInput(call: "lots get small", deed: .resolve(cameTrue: true)), as: caller)
        }
        await #expect(throws: Refusal.self) {
            _ = try await Operations.callOutlook.perform(company.ken, input(), as: .reader)
        }
    }

    @Test(arguments: [CallDeed.seen(1), .resolve(cameTrue: true), .withdraw])
    func `each deed is taken back like every act, and the call is as before`(_ deed: CallDeed) async throws {
        let company = try await MarketCompany.make()
        func calls() async throws -> [OutlookCall] {
            try await company.ken.outlook(OutlookInput(), as: .localOwner).calls.map(\.call)
        }
        let before = try await calls()
        let done = try await company.ken.changeCall(change(deed), as: .localOwner)
        #expect(try await calls() != before)
        _ = try await company.ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        let after = try await calls()
        #expect(after.map(\.outcome) == before.map(\.outcome) && after.map(\.tellTales) == before.map(\.tellTales))
    }

    @Test func `a mark and an outcome may be taken off again, and what cannot be is refused`() async throws {
        let company = try await MarketCompany.make()
        func act(_ deed: CallDeed, on day: Day? = nil) async throws -> [String] {
            try await company.ken.changeCall(change(deed, on: day), as: .localOwner).sentences
        }
        _ = try await act(.seen(1))
        #expect(try await act(.notSeen(1)).first?.hasPrefix("Not seen after all: ") == true)
        _ = try await act(.resolve(cameTrue: false))
        #expect(try await act(.reopen).first?.hasPrefix("Open again, to be looked at on ") == true)
        await #expect(throws: Refusal.conflict("It is open.")) { _ = try await act(.reopen) }
        await #expect(throws: Refusal.self) { _ = try await act(.seen(2)) }
        await #expect(throws: Refusal.self) { _ = try await act(.resolve(cameTrue: true), on: day.adding(-11)) }
    }

    private func change(_ deed: CallDeed, on day: Day? = nil) -> CallChangeInput {
        CallChangeInput(call: "lots get small", deed: deed, on: day)
    }
}
