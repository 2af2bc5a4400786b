import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Words in confidence` {
    private let company: SmallCompany
    private let insider: Caller
    private let outsider: Caller

    init() async throws {
        company = try await SmallCompany.shared()
        insider = try await company.colleague("Ines Hoel")
        outsider = try await company.colleague("Per Dahl")
    }

    /// The secrets in an answer, each with what stands around it.
    private func leaks(_ answer: some Encodable) throws -> [String] {
        let text = try answer.wire
        return SmallCompany.secrets.compactMap { secret in
            text.firstRange(of: secret).map { "\(text[..<$0.lowerBound].suffix(80))\(secret)" }
        }
    }

    @Test func `the owner of the data directory reads every one of them on the account`() async throws {
        #expect(try leaks(await company.account()).count == SmallCompany.secrets.count)
    }

    @Test func `whoever is in the circle reads them too`() async throws {
        #expect(try leaks(await company.account(as: insider)).count == SmallCompany.secrets.count)
    }

    @Test func `nobody else finds one of them on the account`() async throws {
        #expect(try leaks(await company.account(as: outsider)) == [])
    }

    @Test func `nobody else finds one of them on the Radar`() async throws {
        #expect(try leaks(await company.ken.radar(AsOfInput(), as: outsider)) == [])
    }

    @Test func `nobody else finds one of them among the conversations`() async throws {
        #expect(try leaks(await company.ken.conversations(AsOfInput(), as: outsider)) == [])
    }

    @Test func `nobody else finds one of them in what is next`() async throws {
        #expect(try leaks(await company.ken.next(AsOfInput(), as: outsider)) == [])
    }

    @Test func `nobody else finds one of them in the brief`() async throws {
        #expect(try leaks(await company.brief(as: outsider)) == [])
    }

    @Test func `nobody else finds one of them among the promises`() async throws {
        #expect(try leaks(await company.ken.promises(AsOfInput(), as: outsider)) == [])
    }

    @Test func `nobody else finds one of them by asking`() async throws {
        let all = AccountInput(account: "Larkspur Looms")
        #expect(try leaks(await company.ken.ask(all, as: outsider)) == [])
    }

    @Test func `nobody else finds one of them on the page of whoever told`() async throws {
        let mira = RecordInput(id: try await company.person("Mira Lund"))
        #expect(try leaks(await company.ken.person(mira, as: outsider)) == [])
    }

    @Test func `nobody else finds one of them in the conversation itself, or in its brief`() async throws {
        let supper = RecordInput(id: try await company.talk("supper beside the mill"))
        #expect(try leaks(await company.ken.conversation(supper, as: outsider)) == [])
        let signing = RecordInput(id: try await company.talk("signing at the notary"))
        #expect(try leaks(await company.ken.brief(signing, as: outsider)) == [])
    }

    @Test func `a viewer without a person is outside every circle`() async throws {
        #expect(try leaks(await company.account(as: .reader)) == [])
    }

    @Test func `a conversation is shown as held, with its people, its length and no words`() async throws {
        let line = try #require(try await company.account(as: outsider).timeline.first)
        #expect(line.title == "In confidence" && line.isInConfidence)
        #expect(line.gist == nil && line.topics.value.isEmpty)
        #expect(line.theirs.map(\.name) == ["Mira Lund"] && line.minutes == 90)
    }

    @Test func `a promise is counted and dated, without its words`() async throws {
        let view = try await company.account(as: outsider)
        #expect(view.promises.contains { $0.text == "a promise made in confidence" && $0.owner == "Ines Hoel" })
        #expect(view.promises.count == (try await company.account()).promises.count)
    }

    @Test func `an answer that one person gave in confidence moves no figure, and says that it is hidden`() async throws
    {
        let line = try #require(
            try await company.account(as: outsider).ledger.first { $0.question.description == "Q213" })
        #expect(line.isInConfidence)
        #expect(line.answers.map(\.gist) == [nil])
        #expect(line.answers.map(\.confidence) == [nil] && !line.isAnswered && line.explanation == nil)
    }

    @Test func `an answer with open and hidden words is shown by the open ones`() async throws {
        let view = try await company.account(as: outsider)
        let line = try #require(view.ledger.first { $0.question.description == "Q205" })
        #expect(line.answers.first?.gist == "Style changes cost them a day")
        let citations = view.citations.of(line.answers.flatMap(\.evidence))
        #expect(citations.map(\.isInConfidence) == [true, false])
        #expect(citations.compactMap(\.quote) == ["A change of style costs us the day."])
    }

    @Test func `a hidden citation names neither who spoke nor where`() async throws {
        let view = try await company.account(as: outsider)
        let line = try #require(view.ledger.first { $0.question.description == "Q213" })
        let citation = try #require(view.citations.of(line.answers.flatMap(\.evidence)).first)
        #expect(citation.who == nil && citation.interaction == nil && citation.quote == nil)
    }

    @Test func `hidden words are not found by looking for them`() async throws {
        let input = AccountInput(account: "Larkspur Looms", asked: "takeover")
        #expect(try await company.ken.ask(input, as: .localOwner).lines.count == 1)
        #expect(try await company.ken.ask(input, as: outsider).lines.isEmpty)
    }

    @Test func `a pain keeps its count and loses its words`() async throws {
        let pains = try await company.account(as: outsider).pains
        let pain = try #require(pains.first { $0.theme == "something told in confidence" })
        #expect(pain.words == nil && pain.tellings == 1)
    }

    @Test func `the brief warns of words told in confidence, whoever reads it`() async throws {
        #expect(try await company.brief(as: outsider).avoid.contains { $0.contains("in confidence") })
        #expect(try await company.brief(as: insider).avoid.contains { $0.contains("in confidence") })
    }

    @Test func `the brief is carried around, so words told in confidence are on nobody's`() async throws {
        for reader in [outsider, insider, .localOwner] {
            let told = try await company.brief(as: reader).told.map(\.citation.quote)
            #expect(told == ["A change of style costs us the day."])
        }
    }

    @Test func `an answer told openly and in confidence is shown in the open words`() async throws {
        let claims =
            SmallCompany.tables["claims", default: ""]
            + "\nC3,Q205,LK,element: style changes,whispered over wine,D-2,inConfidence: IN"
        let evidence =
            SmallCompany.tables["evidence", default: ""]
            + "\nE4,C3,participation,MI,IN,D-2,,,D-2,inConfidence: IN"
        let company = try await SmallCompany(["claims": claims, "evidence": evidence])
        #expect(try await company.account().wire.contains("whispered over wine"))
        let seen = try await company.account(as: .reader)
        #expect(try !seen.wire.contains("whispered over wine"))
        let line = seen.ledger.first { $0.question.description == "Q205" }
        #expect(line?.answers.first?.gist == "Style changes cost them a day")
    }

    @Test func `under a non-disclosure agreement only executives read on`() async throws {
        let claims =
            SmallCompany.tables["claims", default: ""]
            + "\nC3,Q306,LK,element: paper,Paper first,D-5,underNDA"
        let evidence =
            SmallCompany.tables["evidence", default: ""]
            + "\nE4,C3,ownPublication,MI,IN,D-5,,,D-5,underNDA"
        let company = try await SmallCompany(["claims": claims, "evidence": evidence])
        let executive = Caller(workspace: 1, person: nil, name: "chief", role: .executive)
        #expect(try await company.account(as: executive).wire.contains("Paper first"))
        #expect(try await company.account(as: .reader).wire.contains("Paper first") == false)
    }

    @Test func `every confidential word of the demonstration company stays hidden from a viewer`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        for account in ["Brandtner Packmaschinen", "Aurelio Medicale"] {
            let text = try await ken.account(AccountInput(account: account), as: .reader).wire
            for words in [
                "Please keep that to yourself", "keeps me awake", "will ship networked tables first",
                "Nobody here has written such a file", "is down 30", "cannot say it in the meeting",
            ] {
                #expect(!text.contains(words), "\(account): \(words)")
            }
        }
    }
}
