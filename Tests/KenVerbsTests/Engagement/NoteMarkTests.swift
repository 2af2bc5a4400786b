import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The marks of a note, kept` {
    private let company: SmallCompany
    private let day = SmallCompany.day

    init() async throws { company = try await SmallCompany() }

    private func answer(_ question: String, _ gist: String) async throws -> LedgerLine.AnswerLine? {
        try await company.account().ledger.first { $0.question.description == question }?.answers
            .first { $0.gist == gist }
    }

    private func evidence(_ question: String, _ gist: String) async throws -> EvidenceItem {
        let line = try #require(try await answer(question, gist))
        guard case .evidence(let id)? = line.evidence.first else { throw Refusal.notFound("evidence") }
        return try #require(try await company.ken.store.read { db in try db.find(EvidenceItem.self, id) })
    }

    @Test func `an answer goes to its question in the ledger`() async throws {
        _ = try await company.log("Q203: speed wins tenders")
        #expect(try await answer("Q203", "speed wins tenders") != nil)
    }

    @Test func `a trend is an answer to where their market goes`() async throws {
        _ = try await company.log("trend: mills ask for short runs")
        #expect(try await answer("Q304", "mills ask for short runs") != nil)
    }

    @Test func `a share is read out of the words`() async throws {
        _ = try await company.log("Q303: 80 % come from mills")
        let line = try #require(try await answer("Q303", "80 % come from mills"))
        let id = try #require(line.claims.first)
        let claim = try await company.ken.store.read { db in try db.find(Claim.self, id) }
        #expect(claim?.value == .percent(80))
    }

    @Test func `their own words stand behind the answer`() async throws {
        _ = try await company.log("Q203: speed wins tenders\nquote \"fast or out\"")
        #expect(try await evidence("Q203", "speed wins tenders").quote == "fast or out")
    }

    @Test func `the first of theirs spoke and the first of ours heard it`() async throws {
        _ = try await company.log("Q203: speed wins", head: "with: Otto; Mira\nfrom us: Per; Ines")
        let item = try await evidence("Q203", "speed wins")
        #expect(item.speaker == (try await company.person("Otto Lund")))
        #expect(item.hearer == (try await company.person("Per Dahl")))
    }

    @Test(arguments: [
        ("", SourceKind.talkAboutFeatures), ("level: 1", .talkToConfirm), ("level: 2", .talkAboutFeatures),
        ("level: 3", .talkAboutProblems), ("level: 4", .observation), ("level: 5", .participation),
    ])
    func `the level says how it was asked`(_ level: String, _ source: SourceKind) async throws {
        _ = try await company.log("Q203: speed wins", head: "with: Mira\n\(level)")
        #expect(try await evidence("Q203", "speed wins").source == source)
    }

    @Test func `an answer that nobody of theirs gave is only relayed`() async throws {
        _ = try await company.log("Q203: speed wins", head: "level: 5")
        let item = try await evidence("Q203", "speed wins")
        #expect(item.source == .relayed)
        #expect(item.speaker == nil)
    }

    @Test func `our promise has their people, our owner and its day`() async throws {
        _ = try await company.log("promise: a new gasket by 2026-07-01", head: "with: Mira\nfrom us: Ines")
        let line = try #require(try await company.account().promises.first { $0.text == "a new gasket" })
        #expect(line.direction == .ours && line.state == .open)
        #expect(line.people == ["Mira Lund"] && line.owner == "Ines Hoel")
        #expect(line.dueOn == Day(iso: "2026-07-01") && line.madeOn == day)
    }

    @Test func `a promise that would be due before the talk is pointed out, and nothing is kept`() async throws {
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await company.log("promise: a fix by 2020-01-01\ntheirs: a sample by 2020-01-02")
        }
        guard case .invalid(let problems) = refusal else { throw refusal ?? .unauthenticated }
        #expect(problems.map(\.field) == ["promise", "theirs"])
        #expect(problems.allSatisfy { $0.reason.contains("is before the talk") })
        #expect(try await company.account().promises.allSatisfy { $0.text != "a fix" })
    }

    @Test func `a promise without a day stays open`() async throws {
        _ = try await company.log("promise: call when it is ready")
        let line = try await company.account().promises.first { $0.text == "call when it is ready" }
        #expect(line?.dueOn == nil && line?.state == .open)
    }

    @Test func `their promise is theirs`() async throws {
        _ = try await company.log("theirs: a sample of cloth by 2026-06-30")
        let line = try await company.account().promises.first { $0.text == "a sample of cloth" }
        #expect(line?.direction == .theirs)
    }

    @Test func `a pain joins the tellings of the same name`() async throws {
        _ = try await company.log("pain: Shed Noise\nquote \"still loud\"")
        let pain = try #require(try await company.account().pains.first { $0.theme == "shed noise" })
        #expect(pain.tellings == 3)
        #expect(pain.words == "still loud")
    }

    @Test func `a pain without a quote keeps its own words`() async throws {
        _ = try await company.log("pain: dust on the drive")
        #expect(
            try await company.account().pains.first { $0.theme == "dust on the drive" }?.words == "dust on the drive")
    }

    @Test func `everything made of a note leads back to its conversation`() async throws {
        let note = try await company.log("Q203: speed wins\npromise: a gasket\npain: dust")
        let id = try #require(note.interaction)
        let talk = try await company.ken.conversation(RecordInput(id: id), as: .localOwner)
        #expect(talk.learned.count == 1)
        #expect(talk.promises.map(\.text) == ["a gasket"])
        #expect(talk.pains.map(\.theme) == ["dust"])
    }

    @Test func `a mark in a list, in capitals or with blanks is the same mark`() async throws {
        _ = try await company.log("- PAIN:   dust  \n*  Promise: a gasket")
        let view = try await company.account()
        #expect(view.pains.contains { $0.theme == "dust" })
        #expect(view.promises.contains { $0.text == "a gasket" })
    }

    @Test func `a rejected draft is not kept, whatever its kind`() async throws {
        let text = "---\naccount: Larkspur Looms\n---\nQ203: one\npromise: two\ntheirs: three\npain: four\ntrend: five"
        let before = try await company.account()
        _ = try await company.ken.log(NoteInput(text: text, rejected: [0, 1, 2, 3, 4], keeps: true), as: .localOwner)
        let after = try await company.account()
        #expect(after.timeline.count == before.timeline.count + 1)
        #expect(after.promises.count == before.promises.count && after.pains.count == before.pains.count)
        #expect(after.ledger.flatMap(\.answers).count == before.ledger.flatMap(\.answers).count)
    }

    @Test func `numbers of drafts that are not there are passed over`() async throws {
        let text = "---\naccount: Larkspur Looms\n---\npain: dust"
        let input = NoteInput(text: text, rejected: [7, -1], edited: [9: "x"], keeps: true)
        _ = try await company.ken.log(input, as: .localOwner)
        #expect(try await company.account().pains.contains { $0.theme == "dust" })
    }
}
