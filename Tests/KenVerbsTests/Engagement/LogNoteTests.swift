import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Logging a note` {
    static let note = """
        ---
        account: Vestamar Kitchens
        with: Chloe Martin
        from us: Sami Aalto
        minutes: 30
        kind: phone
        level: 3
        ---
        She was glad of the call.
        Q212: the noise came back after two weeks
        quote "It is the same noise, I am afraid"
        promise: root cause in writing by 2026-06-20
        pain: brake noise
        """

    @Test func `a preview keeps nothing`() async throws {
        let ken = try await Ken.demonstration()
        let before = try await ken.account(AccountInput(account: "Vestamar"), as: .localOwner)
        let view = try await ken.log(NoteInput(text: Self.note, keeps: false), as: .localOwner)
        let after = try await ken.account(AccountInput(account: "Vestamar"), as: .localOwner)
        #expect(view.drafts.count == 3)
        #expect(view.problems.isEmpty)
        #expect(view.interaction == nil)
        #expect(after.timeline.count == before.timeline.count)
    }

    @Test func `a kept note becomes a conversation, an answer, a promise and a pain, and says what moved`() async throws
    {
        let ken = try await Ken.demonstration()
        let view = try await ken.log(NoteInput(text: Self.note, keeps: true), as: .localOwner)
        let account = try await ken.account(AccountInput(account: "Vestamar"), as: .localOwner)
        #expect(account.timeline.first?.id == view.interaction)
        #expect(account.promises.contains { $0.text.hasPrefix("root cause in writing") && $0.state == .open })
        #expect(account.pains.first { $0.theme == "brake noise" }?.tellings == 5)
        let answer = account.ledger.first { $0.question.description == "Q212" }?.answers.first {
            $0.gist?.contains("two weeks") ?? false
        }
        #expect(answer != nil)
        #expect(!view.moved.isEmpty)
    }

    @Test func `the same key twice keeps one conversation`() async throws {
        let ken = try await Ken.demonstration()
        let input = NoteInput(text: Self.note, keeps: true, idempotencyKey: "once")
        let first = try await ken.log(input, as: .localOwner)
        let second = try await ken.log(input, as: .localOwner)
        #expect(first.interaction != nil)
        #expect(second.interaction == first.interaction)
    }

    @Test func `a rejected draft is not kept and an edited one has the new words`() async throws {
        let ken = try await Ken.demonstration()
        let input = NoteInput(text: Self.note, rejected: [1], edited: [0: "the noise is back"], keeps: true)
        _ = try await ken.log(input, as: .localOwner)
        let account = try await ken.account(AccountInput(account: "Vestamar"), as: .localOwner)
        #expect(!account.promises.contains { $0.text.hasPrefix("root cause in writing") })
        #expect(account.ledger.contains { $0.answers.contains { $0.gist == "the noise is back" } })
    }

    @Test func `every problem is named at once and nothing is kept`() async throws {
        let ken = try await Ken.demonstration()
        let text = "---\naccount: Nobody Ltd\ndate: 2026-13-40\n---\nQ999: what"
        do {
            _ = try await ken.log(NoteInput(text: text, keeps: true), as: .localOwner)
            Issue.record("a note without an account was kept")
        } catch Refusal.invalid(let problems) {
            #expect(problems.contains { $0.field == "account" })
            #expect(problems.contains { $0.field == "date" })
            #expect(problems.contains { $0.line == 5 })
        }
    }

    @Test func `a viewer may not log`() async throws {
        let ken = try await Ken.demonstration()
        let viewer = Caller(workspace: 1, person: nil, name: "viewer", role: .viewer)
        await #expect(throws: Refusal.forbidden("logConversations")) {
            _ = try await Operations.log.perform(ken, NoteInput(text: Self.note, keeps: true), as: viewer)
        }
    }
}
