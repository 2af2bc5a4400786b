import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Naming an account` {
    private let company: SmallCompany

    init() async throws { company = try await SmallCompany.shared() }

    @Test(arguments: [
        "Larkspur Looms", "larkspur looms", "LARKSPUR", "Larks", "larkspur.example", "LARKSPUR.example", "Lärkspur",
    ])
    func `by its name, a beginning that fits one, or its domain, in any case`(_ name: String) async throws {
        #expect(try await company.account(name).organisation.name == "Larkspur Looms")
    }

    @Test func `by its id`() async throws {
        let id = try await company.account().organisation.id
        #expect(try await company.account(id.description).organisation.id == id)
    }

    @Test func `by its key in Ken's own files, unless a name says otherwise`() async throws {
        #expect(try await company.account("LK").organisation.name == "Larkspur Looms")
        #expect(try await company.account("LP").organisation.name == "Lark Pumps")
        let company = try await SmallCompany([
            "organisations": SmallCompany.tables["organisations", default: ""] + "\nL2,LK,account,,,,,D-90"
        ])
        #expect(try await company.account("LK").organisation.name == "LK")
    }

    @Test(arguments: ["Lark", "lark", "L"])
    func `a beginning that fits two is refused with both`(_ name: String) async throws {
        let reason = "“\(name)” fits several: Lark Pumps, Larkspur Looms. Write more of the name."
        await #expect(throws: Refusal.invalid([Problem(field: "account", reason)])) {
            _ = try await company.account(name)
        }
    }

    @Test(arguments: ["Looms", "Quill", "larkspur", "AAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --", "%", "*"])
    func `what fits none is refused by name`(_ name: String) async throws {
        guard name != "larkspur" else { return }
        await #expect(throws: Refusal.notFound("organisation “\(name)”")) { _ = try await company.account(name) }
    }

    @Test func `no name at all fits several or none, and never one by chance`() async throws {
        await #expect(throws: Refusal.self) { _ = try await company.account("") }
    }

    @Test func `a whole name wins over a longer one that begins with it`() async throws {
        let company = try await SmallCompany([
            "organisations": SmallCompany.tables["organisations", default: ""] + "\nL2,Lark,account,,,,,D-90"
        ])
        #expect(try await company.account("lark").organisation.name == "Lark")
    }

    @Test func `a prospect and our own company may be looked at too`() async throws {
        #expect(try await company.account("Lark Pumps").organisation.kind.value == .prospect)
        #expect(try await company.account("Nordlys").organisation.kind.value == .ownCompany)
    }
}

@Suite struct `Asking the ledger` {
    private let company: SmallCompany

    init() async throws { company = try await SmallCompany.shared() }

    private func ask(_ asked: String?) async throws -> [LedgerLine] {
        let input = AccountInput(account: "Larkspur Looms", asked: asked)
        return try await company.ken.ask(input, as: .localOwner).lines
    }

    @Test(arguments: [nil, "", "  "])
    func `nothing asked gives every question about a customer that somebody, or our own records, can answer`(
        _ asked: String?
    ) async throws {
        let asked = Set(try await ask(asked).map(\.question))
        let about = QuestionBank.all.filter { $0.tier != nil }
        #expect(asked.isSuperset(of: about.filter { !$0.isComputed }.map(\.id)))
        #expect(asked.isSubset(of: about.map(\.id)))
    }

    @Test(arguments: ["Q205", "q205"])
    func `an id gives its question`(_ asked: String) async throws {
        #expect(try await ask(asked).map(\.question.description) == ["Q205"])
    }

    @Test(arguments: ["Q999", "Q000", "zebra stripes"])
    func `what fits no question gives none, and is no fault`(_ asked: String) async throws {
        #expect(try await ask(asked).isEmpty)
    }

    @Test(arguments: ["style", "STYLE changes", "styles", "changes cost"])
    func `words find an answer, in any case and number`(_ asked: String) async throws {
        #expect(try await ask(asked).contains { $0.question.description == "Q205" })
    }

    @Test func `every word must fit`() async throws {
        #expect(try await ask("style zebra").isEmpty)
    }

    @Test func `an answer names the words it rests on, newest first`() async throws {
        let input = AccountInput(account: "Larkspur Looms", asked: "Q205")
        let view = try await company.ken.ask(input, as: .localOwner)
        let line = try #require(view.lines.first)
        let cited = view.citations.of(line.answers.flatMap(\.evidence))
        #expect(cited.compactMap(\.on) == [SmallCompany.day.adding(-10), SmallCompany.day.adding(-30)])
        #expect(cited.last?.who == "Mira Lund to Ines Hoel")
    }

    @Test func `a question nobody answered is unknown, not low`() async throws {
        let line = try #require(try await ask("Q101").first)
        #expect(line.answers.isEmpty && !line.isAnswered && line.age == nil && !line.isInConfidence)
    }
}
