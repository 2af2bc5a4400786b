import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

/// What a person does about a promise and about a pain.
@Suite struct `Answers to promises and pains` {
    private let company: SmallCompany
    private let ken: Ken
    private let day = SmallCompany.day
    private let outsider = Caller(workspace: 1, person: nil, name: "Vera", role: .product)

    init() async throws {
        company = try await SmallCompany()
        ken = company.ken
    }

    private func promise(_ text: String) async throws -> PromiseLine {
        try #require(try await ken.promises(AsOfInput(), as: .localOwner).ours.first { $0.text == text })
    }

    private func pain(_ theme: String, as caller: Caller = .localOwner) async throws -> PainLine {
        try #require(try await ken.promises(AsOfInput(), as: caller).pains.first { $0.theme == theme })
    }

    @Test func `a promise that was done in time is kept, and is open again when that is taken back`() async throws {
        let line = try await promise("Drawings of the shed")
        let done = try await ken.settlePromise(SettleInput(promise: line.id, settlement: .done), as: .localOwner)
        #expect(done.sentences == ["Kept in time: Drawings of the shed."])
        #expect(try await promise("Drawings of the shed").state == .kept)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await promise("Drawings of the shed").state == .open)
    }

    @Test func `a promise that was done after its day is late, and given up it stays broken`() async throws {
        let line = try await promise("A price list")
        let late = try await ken.settlePromise(SettleInput(promise: line.id, settlement: .done), as: .localOwner)
        #expect(try await promise("A price list").state == .late)
        _ = try await ken.undoAct(UndoActInput(act: late.act), as: .localOwner)
        _ = try await ken.settlePromise(SettleInput(promise: line.id, settlement: .withdrawn), as: .localOwner)
        #expect(try await promise("A price list").state == .broken)
    }

    @Test func `a promise that both put off goes on until its new day`() async throws {
        let line = try await promise("Drawings of the shed")
        let input = SettleInput(promise: line.id, settlement: .renegotiated, newDueOn: day.adding(30))
        let done = try await ken.settlePromise(input, as: .localOwner)
        let lines = try await ken.promises(AsOfInput(), as: .localOwner).ours.filter { $0.text == line.text }
        #expect(lines.map(\.state) == [.open, .renegotiated])
        #expect(lines.first?.dueOn == day.adding(30))
        #expect(lines.first?.id.description == done.record)
    }

    @Test func `a promise is settled once, on a day that can be`() async throws {
        let line = try await promise("Drawings of the shed")
        await #expect(
            throws: Refusal.invalid([
                Problem(field: "settledOn", "\(day.adding(1)) is still to come."),
                Problem(field: "newDueOn", "A new day stands only for what both sides agreed to put off."),
            ])
        ) {
            let input = SettleInput(
                promise: line.id, settlement: .done, settledOn: day.adding(1), newDueOn: day.adding(9))
            return try await ken.settlePromise(input, as: .localOwner)
        }
        let input = SettleInput(promise: line.id, settlement: .done)
        _ = try await ken.settlePromise(input, as: .localOwner)
        await #expect(throws: Refusal.self) { try await ken.settlePromise(input, as: .localOwner) }
    }

    @Test func `a promise in confidence cannot be settled by who may not read it`() async throws {
        let line = try await promise("never name the buyer")
        await #expect(throws: Refusal.notFound("such promise")) {
            try await ken.settlePromise(SettleInput(promise: line.id, settlement: .done), as: outsider)
        }
    }

    @Test func `a decision holds for every telling of a pain, and can be told back`() async throws {
        let noise = try await pain("shed noise")
        let id = try #require(noise.answerable)
        let input = AnswerPainInput(
            pain: id, decision: .declined, reason: "The rails are theirs", toldBackOn: day.adding(-1))
        let done = try await ken.answerPain(input, as: .localOwner)
        #expect(done.sentences.count == 1 && done.sentences[0].hasSuffix("(two tellings)."))
        let answered = try await pain("shed noise")
        #expect(answered.decision == .declined)
        #expect(answered.toldBackOn == day.adding(-1))
        #expect(answered.isOpen)
    }

    @Test func `a pain that is gone is not open any more`() async throws {
        let id = try #require(try await pain("shed noise").answerable)
        _ = try await ken.answerPain(AnswerPainInput(pain: id, decision: .fixed, resolvedOn: day), as: .localOwner)
        #expect(try await pain("shed noise").isOpen == false)
    }

    @Test func `a no without a reason, and news before there are any, are refused together`() async throws {
        let id = try #require(try await pain("shed noise").answerable)
        do {
            let input = AnswerPainInput(pain: id, decision: .declined, toldBackOn: day.adding(2))
            _ = try await ken.answerPain(input, as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(problems.map(\.field) == ["reason", "toldBackOn", "toldBackOn"])
        }
        await #expect(throws: Refusal.self) { try await ken.answerPain(AnswerPainInput(pain: id), as: .localOwner) }
    }

    @Test func `a pain told in confidence cannot be answered by who may not read it`() async throws {
        let id = try #require(try await pain("night shift").answerable)
        let lines = try await ken.promises(AsOfInput(), as: outsider).pains
        #expect(lines.filter { $0.answerable == id }.isEmpty)
        await #expect(throws: Refusal.notFound("such pain")) {
            try await ken.answerPain(AnswerPainInput(pain: id, decision: .planned), as: outsider)
        }
    }
}
