import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Pages of a long list` {
    private func crowd(_ count: Int) async throws -> SmallCompany {
        let rows = (0..<count).map { "X\($0),Account \($0),account,,,,,D-90" }
        let talks = (0..<count).map { "T\($0),D-\($0 % 40),phone,15,us,X\($0),,,0,Talk \($0),,D-\($0 % 40)," }
        return try await SmallCompany([
            "organisations": "ken:organisation,name,kind,domains,industry,makes,sells_to,learned_on\n"
                + rows.joined(separator: "\n"),
            "interactions":
                "ken:interaction,date,kind,minutes,initiator,organisations,participants,topics,level,title,gist,learned_on,visibility\n"
                + talks.joined(separator: "\n"),
            "people": "", "affiliations": "", "roles": "", "claims": "", "evidence": "", "commitments": "", "pains": "",
            "deals": "", "revenue": "",
        ])
    }

    @Test func `the Radar gives fifty accounts and the way to the rest, each once`() async throws {
        let ken = try await crowd(120).ken
        var names: [String] = []
        var page: String?
        var pages = 0
        repeat {
            let view = try await ken.radar(AsOfInput(page: page), as: .localOwner)
            #expect(view.accounts.count <= 50)
            names += view.accounts.map(\.name)
            page = view.nextPage
            pages += 1
        } while page != nil && pages < 9
        #expect(pages == 3)
        #expect(Set(names).count == 120 && names.count == 120)
    }

    @Test func `conversations give fifty and the way to the rest, newest first, each once`() async throws {
        let ken = try await crowd(120).ken
        var held: [InteractionLine] = []
        var page: String?
        var pages = 0
        repeat {
            let view = try await ken.conversations(AsOfInput(page: page), as: .localOwner)
            held += view.held
            page = view.nextPage
            pages += 1
        } while page != nil && pages < 9
        #expect(Set(held.map(\.id)).count == 120 && held.count == 120)
        #expect(held.map(\.on) == held.map(\.on).sorted(by: >))
    }

    @Test func `a list of exactly one page has no next`() async throws {
        let ken = try await crowd(50).ken
        #expect(try await ken.radar(AsOfInput(), as: .localOwner).nextPage == nil)
    }

    @Test(arguments: ["-1", "999", "x", "0x10", "1e9", " 1", "９", "-9223372036854775808", "99999999999999999999"])
    func `a page of the Radar that was never given out is refused`(_ page: String) async throws {
        let ken = try await SmallCompany().ken
        await #expect(throws: Refusal.self) { _ = try await ken.radar(AsOfInput(page: page), as: .localOwner) }
    }

    @Test(arguments: [
        "1", "x.y", "2026-02-30.AAAAAAAAAAAAAAAAAAAAAA", "2026-02-01.short", "2026-02-01", "2026-02-01.a.b", ".",
    ])
    func `a page of conversations that was never given out is refused`(_ page: String) async throws {
        let ken = try await SmallCompany().ken
        await #expect(throws: Refusal.self) { _ = try await ken.conversations(AsOfInput(page: page), as: .localOwner) }
    }

    @Test func `no page is the first page`() async throws {
        let ken = try await SmallCompany().ken
        let first = try await ken.radar(AsOfInput(), as: .localOwner).wire
        let difference = try await ken.radar(AsOfInput(page: ""), as: .localOwner).wire.difference(from: first)
        #expect(difference == nil)
        #expect(try await ken.conversations(AsOfInput(page: ""), as: .localOwner).held.count == 3)
    }

    @Test(
        arguments: [(0, 50, 50, nil), (0, 50, 51, "50"), (50, 50, 100, nil), (0, 50, 0, nil)]
            as [(Int, Int, Int, String?)])
    func `the next page begins where this one ends`(_ start: Int, _ size: Int, _ count: Int, _ next: String?) {
        #expect(PageCursor.next(after: start, size: size, of: count) == next)
    }

    @Test func `a cursor that was given out leads back to its place`() throws {
        #expect(try PageCursor.start("50", of: 51) == 50)
        #expect(try PageCursor.start("0", of: 0) == 0)
        #expect(throws: Refusal.self) { try PageCursor.start("51", of: 51) }
    }
}
