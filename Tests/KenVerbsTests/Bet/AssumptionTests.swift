import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Assumptions written down` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    private func lines() async throws -> [AssumptionLine] {
        try await ken.bets(AsOfInput(), as: .localOwner).assumptions
    }

    @Test func `stand worst first, each with the question that would settle it`() async throws {
        _ = try await ken.holdAssumption(
            AssumptionInput(kind: .answer, text: "They change styles daily", stake: 0.2), as: .localOwner)
        _ = try await ken.holdAssumption(
            AssumptionInput(kind: .trend, text: "Mills will pay by the metre", account: "Larkspur", stake: 0.9),
            as: .localOwner)
        let lines = try await lines()
        #expect(lines.map(\.assumption.text) == ["Mills will pay by the metre", "They change styles daily"])
        #expect(lines.map(\.question) == [Question.ID(304), Question.ID(218)])
        #expect(lines.first?.account?.name == "Larkspur Looms")
        #expect(lines.first?.assumption.confidence == nil)
    }

    @Test func `one that somebody answered first-hand may be struck, and is as risky as we are unsure`() async throws {
        _ = try await ken.holdAssumption(
            AssumptionInput(
                kind: .answer, text: "Style changes cost a day", account: "Larkspur", question: Question.ID(205)),
            as: .localOwner)
        let line = try #require(try await lines().first)
        #expect(line.isAnswered)
        #expect((line.assumption.confidence ?? 0) > 0)
        #expect(line.explanation.score == line.assumption.risk)
    }

    @Test func `struck, it is gone from that day on, and undoing brings it back`() async throws {
        let held = try await ken.holdAssumption(AssumptionInput(kind: .label, text: "Otto decides"), as: .localOwner)
        let id = try #require(HeldAssumption.ID(held.record))
        let done = try await ken.strikeAssumption(StrikeInput(assumption: id, reason: "Mira does"), as: .localOwner)
        #expect(try await lines().isEmpty)
        await #expect(throws: Refusal.self) {
            try await ken.strikeAssumption(StrikeInput(assumption: id, reason: "again"), as: .localOwner)
        }
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await lines().map(\.id) == [id])
    }

    @Test func `a reason is needed to strike one, and words to write one down`() async throws {
        let held = try await ken.holdAssumption(AssumptionInput(kind: .label, text: "Otto decides"), as: .localOwner)
        let id = try #require(HeldAssumption.ID(held.record))
        await #expect(throws: Refusal.self) {
            try await ken.strikeAssumption(StrikeInput(assumption: id, reason: " "), as: .localOwner)
        }
        do {
            _ = try await ken.holdAssumption(
                AssumptionInput(
                    kind: .bet, text: "", account: "Nowhere", question: Question.ID(999), stake: 2,
                    since: SmallCompany.day.adding(1)), as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(Set(problems.map(\.field)) == ["account", "text", "stake", "question", "since"])
        }
    }

    @Test func `an act of a colleague is not for a salesperson to take back, one's own is`() async throws {
        let held = try await ken.holdAssumption(AssumptionInput(kind: .label, text: "Otto decides"), as: .localOwner)
        let sales = try await company.colleague("Per Dahl")
        await #expect(throws: Refusal.forbidden("take back what a colleague did")) {
            try await ken.undoAct(UndoActInput(act: held.act), as: sales)
        }
        let own = try await ken.requestAccess(AccessInput(account: "Larkspur", wanted: "Mira"), as: sales)
        #expect(try await ken.undoAct(UndoActInput(act: own.act), as: sales).removed == 1)
    }

    @Test(arguments: ["", "x", "AAAAAAAAAAAAAAAAAAAAAA"])
    func `an act nobody knows is not found`(_ act: String) async throws {
        await #expect(throws: Refusal.self) {
            try await ken.undoAct(UndoActInput(act: act), as: .localOwner)
        }
    }
}
