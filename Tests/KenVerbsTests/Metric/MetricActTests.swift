import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Answers, costs, renewals and references written down` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    private func money() async throws -> MoneyView {
        try await ken.money(AccountInput(account: "Larkspur"), as: .localOwner)
    }

    @Test func `an answer is joined to a person, an account, or nobody, and undone as a whole`() async throws {
        let lines = """
            9; mira@larkspur.example; ; Fine; they come when we call
            7; Larkspur Looms
            3
            """
        let done = try await ken.recordWave(
            WaveInput(title: "Year", tool: "web form", question: .recommend, lines: lines), as: .localOwner)
        #expect(done.sentences.first?.contains("three answers") == true)
        #expect(done.warnings.first?.contains("One answer") == true)
        let answers = try await money().answers
        #expect(Set(answers.map(\.score)) == ["7 of 10", "9 of 10"])
        let mira = try #require(answers.first { $0.score == "9 of 10" })
        #expect(mira.who == "Mira Lund, Larkspur Looms")
        #expect(mira.comment == "Fine; they come when we call")
        let view = try await ken.metrics(AsOfInput(), as: .localOwner)
        #expect(view.waves.first?.answers == 3)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await money().answers.isEmpty)
        #expect(try await ken.metrics(AsOfInput(), as: .localOwner).waves.isEmpty)
    }

    @Test func `every line that cannot be read is named, and nothing is kept`() async throws {
        do {
            _ = try await ken.recordWave(
                WaveInput(title: "", tool: "", question: .ease, lines: "9\n4; nobody@else.example\n5; ; 2999-01-01"),
                as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(problems.map(\.field) == ["title", "tool", "lines", "lines", "lines"])
            #expect(problems.compactMap(\.line) == [1, 2, 3])
        }
        #expect(try await ken.metrics(AsOfInput(), as: .localOwner).waves.isEmpty)
    }

    @Test func `answers may go into a survey on record`() async throws {
        let first = try await ken.recordWave(
            WaveInput(title: "Year", tool: "form", asked: 10, question: .recommend, lines: "9"), as: .localOwner)
        let id = try #require(SurveyWave.ID(first.record))
        _ = try await ken.recordWave(WaveInput(wave: id, question: .ease, lines: "6\n7"), as: .localOwner)
        let wave = try #require(try await ken.metrics(AsOfInput(), as: .localOwner).waves.first)
        #expect(wave.questions == [.recommend, .ease] && wave.answers == 3)
        #expect(wave.response == Rate(3, of: 10))
    }

    @Test func `costs that leave days of the year open make no figure, and say which`() async throws {
        _ = try await ken.recordCosts(
            CostInput(from: SmallCompany.day.adding(-100), to: SmallCompany.day, acquisition: "1000 EUR", margin: 0.4),
            as: .localOwner)
        let line = try #require(
            try await ken.metrics(AsOfInput(), as: .localOwner).costs.first { $0.name == .acquisitionCost })
        #expect(line.value == nil && line.missing?.contains("265 days") == true)
        await #expect(throws: Refusal.self) {
            _ = try await ken.recordCosts(
                CostInput(from: SmallCompany.day, to: SmallCompany.day, acquisition: "much", margin: 3),
                as: .localOwner)
        }
    }

    @Test func `a reference is agreed to, used, and withdrawn`() async throws {
        let agreed = try await ken.agreeReference(
            ReferenceInput(account: "Larkspur", givenBy: "Mira", scope: "a call, no logo"), as: .localOwner)
        let id = try #require(ReferenceAgreement.ID(agreed.record))
        #expect(try await money().reference.conditions[.consent] == .yes)
        _ = try await ken.changeReference(ReferenceChangeInput(agreement: id, deed: .use), as: .localOwner)
        #expect(try await money().reference.conditions[.rested] == .no)
        let gone = try await ken.changeReference(
            ReferenceChangeInput(agreement: id, deed: .withdraw), as: .localOwner)
        #expect(try await money().reference.conditions[.consent] == .no)
        await #expect(throws: Refusal.self) {
            _ = try await ken.changeReference(ReferenceChangeInput(agreement: id, deed: .use), as: .localOwner)
        }
        _ = try await ken.undoAct(UndoActInput(act: gone.act), as: .localOwner)
        #expect(try await money().reference.conditions[.consent] == .yes)
    }

    @Test func `a rival that is named did quote`() async throws {
        _ = try await ken.recordRenewal(
            RenewalInput(account: "Larkspur", isRenewed: true, rival: "Voltarra"), as: .localOwner)
        #expect(try await money().renewals.map(\.rivalQuoted) == [true])
    }
}
