import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The Radar on paper` {
    @Test func `gives every sentence a footnote with the words it rests on`() async throws {
        let view = try await DemonstrationWorld.shared().ken.radar(AsOfInput(), as: .localOwner)
        let text = view.markdown
        #expect(text.hasPrefix("# Radar\n"))
        for (place, finding) in view.findings.enumerated() where !view.citations.of(finding.references).isEmpty {
            #expect(text.contains("[^\(place + 1)]"), "\(finding.sentence.plain)")
            #expect(text.contains("\n[^\(place + 1)]: "), "\(finding.sentence.plain)")
        }
        for mark in view.accounts { #expect(text.contains(mark.name)) }
    }

    @Test func `without any customer it is one sentence`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let text = try await ken.radar(AsOfInput(), as: .localOwner).markdown
        #expect(!text.contains("## Accounts"))
        #expect(text.contains("No customer is on record yet."))
    }
}
