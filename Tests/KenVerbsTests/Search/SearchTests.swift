import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Search` {
    private let company: SmallCompany

    init() async throws { company = try await FeedbackCompany.make() }

    private func search(
        _ words: String, order: SearchInput.Order = .newest, asOf: Day? = nil, as caller: Caller = .localOwner
    ) async throws -> SearchView {
        try await company.ken.search(SearchInput(words: words, order: order, asOf: asOf), as: caller)
    }

    private func texts(_ view: SearchView) -> [String] { view.hits.map { $0.stretches.map(\.text).joined() } }

    private func kind(_ reference: Reference) -> String {
        switch reference {
        case .interaction: "interaction"
        case .claim: "claim"
        case .evidence: "evidence"
        case .feedback: "feedback"
        default: "\(reference)"
        }
    }

    @Test func `finds conversations, answers, words behind them and feedback, newest first`() async throws {
        let view = try await search("the")
        #expect(view.hits.map(\.on) == view.hits.map(\.on).sorted(by: >))
        #expect(Set(view.hits.map { kind($0.reference) }) == ["interaction", "evidence", "feedback"])
        #expect(try await search("shed").hits.count == 2)
        #expect(texts(try await search("style day")).contains("A change of style costs us the day."))
        #expect(try await search("style changes").hits.map { kind($0.reference) } == ["claim"])
    }

    @Test func `case and accents do not matter, quoted words follow each other, a star lets a word go on`() async throws
    {
        #expect(texts(try await search("SHÉD dust")).count == 1)
        #expect(try await search("\"dust shed\"").hits.isEmpty)
        #expect(texts(try await search("\"shed dust\"")).count == 1)
        #expect(try await search("styl").hits.isEmpty)
        #expect(try await search("styl*").hits.count == 2)
    }

    @Test func `what was found is set apart from what stands around it`() async throws {
        let hit = try #require(try await search("dust").hits.first)
        #expect(hit.stretches.filter(\.isFound).map(\.text) == ["dust"])
        #expect(hit.who == "Mira Lund" && hit.account?.name == "Larkspur Looms")
    }

    @Test func `what was told in confidence is found by its circle alone, and counts for nobody else`() async throws {
        for words in SmallCompany.secrets + ["rival machine"] {
            #expect(try await search(words, as: .reader).hits.isEmpty, "\(words)")
            #expect(try await search(words, order: .relevant, as: .reader).hits.isEmpty, "\(words)")
        }
        #expect(try await search("supper").hits.count == 1)
        #expect(try await search("rival machine").hits.count == 1)
    }

    @Test func `only what was known on a day is found as of it`() async throws {
        #expect(try await search("dust", asOf: SmallCompany.day.adding(-41)).hits.isEmpty)
        #expect(try await search("dust", asOf: SmallCompany.day.adding(-40)).hits.count == 1)
    }

    @Test func `a changed word is found, the one before is not, and undoing turns that round`() async throws {
        let item = try await company.item("Late parts")
        let done = try await company.ken.tellBack(
            TellBackInput(item: item.id, words: "They come by zeppelin."), as: .localOwner)
        #expect(try await search("zeppelin late").hits.count == 1)
        _ = try await company.ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await search("zeppelin").hits.isEmpty)
        #expect(try await search("late").hits.count == 1)
    }

    @Test(arguments: ["", "  ", "\"\"", "***", "()", "-"])
    func `nothing to look for is refused`(_ words: String) async throws {
        await #expect(throws: Refusal.self) { try await search(words) }
    }

    @Test(arguments: [
        "AND", "dust OR", "NEAR(a b)", "dust'", "a:b", "^dust", "dust\u{0}", "{x}", "dust -shed", "\"dust",
    ])
    func `no sign of a database is read as one`(_ words: String) async throws {
        _ = try await search(words)
        _ = try await search(words, order: .relevant)
    }

    @Test func `pages follow each other, and the most telling comes first when that is asked`() async throws {
        let rows = (0..<70).map {
            "G\($0),mail,LK,OT,,,D-\(9 + $0),\($0 == 60 ? "belt belt" : "one belt of many words here"),,,,D-\(9 + $0),"
        }
        let head = FeedbackCompany.tables["zfeedback", default: ""].split(separator: "\n")[0]
        let company = try await FeedbackCompany.make(["zfeedback": ([String(head)] + rows).joined(separator: "\n")])
        var (seen, page): (Int, String?) = (0, nil)
        repeat {
            let view = try await company.ken.search(SearchInput(words: "belt", page: page), as: .localOwner)
            seen += view.hits.count
            page = view.nextPage
        } while page != nil
        #expect(seen == 70)
        let ranked = try await company.ken.search(SearchInput(words: "belt", order: .relevant), as: .localOwner)
        #expect(ranked.hits.first?.stretches.map(\.text).joined() == "belt belt")
    }
}
