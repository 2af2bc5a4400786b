import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `A handover` {
    private let company: SmallCompany

    init() async throws { company = try await SmallCompany.shared() }

    private func handover(_ person: String? = nil, as caller: Caller = .localOwner) async throws -> HandoverView {
        try await company.ken.handover(HandoverInput(account: "Larkspur Looms", person: person), as: caller)
    }

    @Test func `says who knows whom, what is owed, what hurts, what they told and what comes next`() async throws {
        let view = try await handover()
        #expect(view.business == "Larkspur Looms makes looms and sells to mills.")
        #expect(Set(view.people.map(\.person.name)) == ["Mira Lund", "Otto Lund"])
        #expect(view.people.first { $0.person.name == "Mira Lund" }?.knownBy.first?.hasPrefix("Ines Hoel") == true)
        #expect(view.weOwe.contains { $0.text == "A price list" })
        #expect(view.theyOwe.map(\.text) == ["Readings from two looms"])
        #expect(view.pains.contains { $0.theme == "shed noise" })
        #expect(!view.told.isEmpty)
        #expect(!view.mayShow.isEmpty)
        #expect(view.meetings.count == 2)
        #expect(!view.next.isEmpty)
        #expect(view.settled.contains { $0.contains("Style changes cost them a day") })
    }

    @Test func `of one person is about that person alone`() async throws {
        let view = try await handover("Otto")
        #expect(view.person?.name == "Otto Lund")
        #expect(view.people.map(\.person.name) == ["Otto Lund"])
        #expect(view.weOwe.map(\.text) == ["A price list"])
        #expect(view.theyOwe.isEmpty)
        #expect(view.told.isEmpty)
        #expect(view.pains.allSatisfy { $0.theme == "shed noise" })
        #expect(view.title == "Otto Lund, Larkspur Looms")
    }

    @Test func `a person nobody knows is not found, and a name that fits two is asked about`() async throws {
        await #expect(throws: Refusal.notFound("“Zoe” at Larkspur Looms")) { _ = try await handover("Zoe") }
        await #expect(throws: Refusal.self) { _ = try await handover("Lund") }
    }

    @Test func `holds no word told in confidence to others`() async throws {
        let view = try await handover(as: .reader)
        let page = try view.wire + " " + view.markdown
        for secret in SmallCompany.secrets { #expect(!page.contains(secret), "\(secret)") }
    }

    @Test func `as Markdown has every section, and no word in it is a mark`() async throws {
        let text = try await handover().markdown
        #expect(text.hasPrefix("# Handover: Larkspur Looms\n"))
        for title in [
            "Who knows whom", "What we promised", "What they promised", "What hurts", "What they told us",
            "What we may show", "Next talks", "What not to ask again", "What better not to raise",
        ] {
            #expect(text.contains("\n## \(title)\n"), "\(title)")
        }
        #expect(Markdown.plain("a*b_c [d](e) | <f>") == "a\\*b\\_c \\[d\\](e) \\| \\<f\\>")
    }
}
