import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `What the people of one account lack` {
    private func needs(_ account: String, in ken: Ken, as caller: Caller = .localOwner) async throws -> AccountNeedsView
    {
        try await Operations.accountNeeds.perform(ken, AccountInput(account: account), as: caller)
    }

    @Test func `outcomes come with their own promises, words and people alone`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        let names = ["Vestamar Kitchens", "Kestrelle Robotics", "Aurelio Medicale", "Brandtner Packmaschinen"]
        var found = 0
        for name in names {
            let view = try await needs(name, in: ken)
            for need in view.needs {
                #expect(need.outcome.promises.allSatisfy { $0.account?.name == name }, "\(name): \(need.outcome)")
                let voices = view.citations.of(need.outcome.words).compactMap(\.who)
                #expect(voices.allSatisfy { $0.hasSuffix(name) }, "\(name): \(voices)")
                found += 1
            }
        }
        #expect(found > 3)
    }

    @Test func `feedback of theirs is told, newest first, and nobody else's`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        let view = try await needs("Vestamar Kitchens", in: ken)
        #expect(!view.feedback.isEmpty)
        #expect(view.feedback.allSatisfy { $0.organisation?.name == "Vestamar Kitchens" })
        #expect(view.feedback.map(\.receivedOn) == view.feedback.map(\.receivedOn).sorted(by: >))
        #expect(view.sentences.contains { $0.hasPrefix("They told us") })
    }

    @Test func `where nothing is known the questions to ask are named`() async throws {
        let ken = try await SmallCompany().ken
        let view = try await needs("Lark Pumps", in: ken)
        #expect(view.needs.isEmpty && view.feedback.isEmpty && view.sentences.isEmpty)
        #expect(view.open.map(\.question.description) == ["Q108", "Q209", "Q210", "Q212"])
    }
}
