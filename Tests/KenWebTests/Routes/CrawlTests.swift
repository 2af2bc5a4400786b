import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Protected words on pages` {
    private static let loaded = Task { try await GuardedCompany() }

    /// Every page and download that links lead to, with what it says.
    private func pages(as caller: Caller) async throws -> [String: String] {
        let company = try await Self.loaded.value
        let found = Found()
        try await Visitor.visit(company.ken, as: caller) { visitor in
            var waiting = ["/", "/accounts", "/conversations", "/promises", "/warnings", "/import", "/log", "/legend"]
            waiting += [
                "/feedback?queue=internalVoice", "/search?words=shed", "/go?q=shed", "/audit", "/policy",
                "/go/list?q=what+hurts+larkspur", "/touchpoints", "/co-creation",
            ]
            var seen = Set(waiting)
            while let path = waiting.popLast() {
                let answer = try await visitor.get(path)
                #expect([.ok, .forbidden].contains(answer.status), "\(path)")
                await found.add(path, answer.markup)
                for match in answer.markup.matches(of: /href="(\/[^"#]*)/) {
                    let next = String(match.1).replacing("&amp;", with: "&")
                    if !next.hasPrefix("/assets"), seen.insert(next).inserted { waiting.append(next) }
                }
                // No page links to the handover yet.
                if path.wholeMatch(of: /\/accounts\/[^\/?]+/) != nil, seen.insert(path + "/handover").inserted {
                    waiting.append(path + "/handover")
                }
            }
        }
        return await found.pages
    }

    private actor Found {
        private(set) var pages: [String: String] = [:]
        func add(_ path: String, _ markup: String) { pages[path] = markup }
    }

    @Test func `whoever owns the directory reads them, and the crawl comes to every kind of page`() async throws {
        let pages = try await pages(as: .localOwner)
        #expect(pages.values.flatMap(GuardedCompany.leaks).count > 50)
        for part in ["/accounts/", "/people/", "/conversations/", "/brief", "/handover", "/owed", "/refused"] {
            #expect(pages.keys.contains { $0.contains(part) }, "\(part)")
        }
    }

    @Test(arguments: Caller.Role.allCases)
    func `nobody else finds one of them on any page or in any download`(_ role: Caller.Role) async throws {
        let caller = Caller(workspace: 1, person: nil, name: "outsider", role: role)
        let leaks = try await pages(as: caller).flatMap { path, markup in
            GuardedCompany.leaks(in: markup).map { "\(path): \($0)" }
        }
        #expect(leaks.sorted() == [])
    }
}
