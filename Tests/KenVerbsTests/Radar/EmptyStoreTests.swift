import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `An empty store` {
    private let ken: Ken
    private let nobody = AccountInput(account: "Nobody Ltd")

    init() async throws { ken = try await Ken.fresh(on: .demonstration) }

    @Test func `the Radar says one thing: what to add`() async throws {
        let radar = try await ken.radar(AsOfInput(), as: .localOwner)
        #expect(radar.findings.count == 1)
        #expect(radar.findings[0].sentence.plain.contains("Bring in"))
        #expect(radar.further.isEmpty)
    }

    @Test func `the Radar lists nothing and plans nothing`() async throws {
        let radar = try await ken.radar(AsOfInput(), as: .localOwner)
        #expect(radar.accounts.isEmpty && radar.map.isEmpty && radar.conversations.isEmpty && radar.meetings.isEmpty)
        #expect(radar.nextPage == nil)
    }

    @Test func `no conversation is proposed`() async throws {
        let next = try await ken.next(AsOfInput(), as: .localOwner)
        #expect(next.proposals.isEmpty && next.upcoming.isEmpty && next.held.isEmpty)
    }

    @Test func `no conversation was held and there is no further page`() async throws {
        let talks = try await ken.conversations(AsOfInput(), as: .localOwner)
        #expect(talks.held.isEmpty && talks.proposals.isEmpty && talks.upcoming.isEmpty)
        #expect(talks.nextPage == nil)
    }

    @Test func `no promise was made, and none kept of none`() async throws {
        let promises = try await ken.promises(AsOfInput(), as: .localOwner)
        #expect(promises.ours.isEmpty && promises.theirs.isEmpty && promises.pains.isEmpty)
        #expect(promises.kept == 0 && promises.settled == 0)
    }

    @Test func `nothing was imported`() async throws {
        #expect(try await ken.imports(as: .localOwner).isEmpty)
    }

    @Test func `the doctor finds nothing wrong`() async throws {
        let report = try await ken.doctor(as: .localOwner)
        #expect(report.findings == [])
        #expect(!report.checks.isEmpty)
    }

    @Test func `an export writes no file`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-empty-\(UUID().uuidString)").path
        #expect(try await ken.export(ExportInput(folder: folder), as: .localOwner).files.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }

    @Test func `no account is judged`() async throws {
        #expect(try await ken.recompute() == 0)
    }

    @Test func `the house has a definition of the customer all the same`() async throws {
        let house = try await ken.house(asOf: nil)
        #expect(house.definition.contains("customer"))
        #expect(house.policy == "components 1")
        #expect(house.asOf == .demonstration && house.today == .demonstration)
    }

    @Test func `an account that is not there is refused by name`() async throws {
        await #expect(throws: Refusal.notFound("organisation “Nobody Ltd”")) {
            _ = try await ken.account(nobody, as: .localOwner)
        }
    }

    @Test func `a brief and a question for it are refused the same way`() async throws {
        await #expect(throws: Refusal.notFound("organisation “Nobody Ltd”")) {
            _ = try await ken.brief(nobody, as: .localOwner)
        }
        await #expect(throws: Refusal.notFound("organisation “Nobody Ltd”")) {
            _ = try await ken.ask(nobody, as: .localOwner)
        }
    }

    @Test func `a person that is not there is refused`() async throws {
        await #expect(throws: Refusal.notFound("such person")) {
            _ = try await ken.person(RecordInput(id: Person.ID(UUID())), as: .localOwner)
        }
    }

    @Test func `a conversation and its brief that are not there are refused with the day`() async throws {
        let input = RecordInput(id: Interaction.ID(UUID()))
        let refusal = Refusal.notFound("such conversation on \(Day.demonstration)")
        await #expect(throws: refusal) { _ = try await ken.conversation(input, as: .localOwner) }
        await #expect(throws: refusal) { _ = try await ken.brief(input, as: .localOwner) }
    }

    @Test func `a note about nobody shows its problem and what it would become`() async throws {
        let note = try await ken.log(
            NoteInput(text: "---\naccount: Nobody\n---\npain: noise", keeps: false), as: .localOwner)
        #expect(note.account == nil)
        #expect(note.drafts.map(\.what) == ["pain"])
        #expect(note.problems.map(\.field) == ["account"])
    }

    @Test func `an empty note asks whom it was with`() async throws {
        let note = try await ken.log(NoteInput(text: "", keeps: false), as: .localOwner)
        #expect(
            note.problems.map(\.description) == ["account: Say whom it was with: a line `account: NAME` at the head."])
    }

    @Test func `the demonstration company may come in, once`() async throws {
        try await ken.loadDemonstration(as: .localOwner)
        await #expect(throws: Refusal.self) { try await ken.loadDemonstration(as: .localOwner) }
    }

    @Test func `reading it writes no change`() async throws {
        _ = try await ken.radar(AsOfInput(), as: .localOwner)
        _ = try await ken.conversations(AsOfInput(), as: .localOwner)
        #expect(try await ken.store.read { db in try db.lastChange() } == 0)
    }
}
