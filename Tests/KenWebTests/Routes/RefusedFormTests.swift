import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `A form that cannot be taken` {
    @Test func `stands open again as it was typed, with each problem beside its field`() async throws {
        let ken = try await Ken.demonstration()
        let before = try await ken.bets(AsOfInput(), as: .localOwner)
        try await Visitor.visit(ken) { visitor in
            let form = [("kind", "configuration"), ("text", "A <quieter> brake"), ("needOf", "Nowhere Ltd")]
            let answer = try await visitor.post(Places.bets, form)
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("value=\"Nowhere Ltd\""))
            #expect(answer.markup.contains("A &lt;quieter&gt; brake"))
            #expect(answer.markup.contains("aria-invalid=\"true\" aria-describedby=\"bet-needOf-wrong\""))
            #expect(answer.markup.contains("One field needs another look. Nothing was changed."))
            #expect(answer.markup.split(separator: "<details class=\"why\" open>").count == 2)
        }
        let after = try await ken.bets(AsOfInput(), as: .localOwner)
        #expect(after.taken.count + after.open.count == before.taken.count + before.open.count)
    }

    @Test func `is found among its likes by what it is about`() async throws {
        let ken = try await Ken.demonstration()
        let pain = try #require(try await ken.promises(AsOfInput(), as: .localOwner).pains.first { $0.isOpen })
        let id = try #require(pain.answerable)
        try await Visitor.visit(ken) { visitor in
            let answer = try await visitor.post(Places.pain(id), [("decision", "declined"), ("reason", "")])
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("A no needs its reason"))
            #expect(answer.markup.split(separator: "<details class=\"why\" open>").count == 2)
            #expect(answer.markup.contains("value=\"declined\" selected"))
        }
    }

    @Test(arguments: [
        (Places.jobs, [("holder", "primary"), ("statement", ""), ("product", "No such drive")]),
        (Places.outcomes, [("statement", "easier"), ("step", "nowhere")]),
        (Places.costs, [("from", "2026-01-01"), ("acquisition", "a lot")]),
        (Places.poll, [("text", ""), ("by", "Nobody at all")]),
    ])
    func `is shown again on its page, whatever page that is`(address: String, form: [(String, String)]) async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor in
            let answer = try await visitor.post(address, form)
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("<details class=\"why\" open>"))
            #expect(answer.markup.contains("class=\"wrong\""))
            for (_, value) in form where value.contains(" ") { #expect(answer.markup.contains("value=\"\(value)\"")) }
        }
    }

    @Test func `is taken once it is mended, and the page says what was done`() async throws {
        let ken = try await Ken.demonstration()
        let promise = try #require(
            try await ken.promises(AsOfInput(), as: .localOwner).ours.first { $0.state == .open })
        try await Visitor.visit(ken) { visitor in
            let wrong = [("settlement", "done"), ("newDueOn", "2999-01-01"), ("back", Places.promises)]
            let refused = try await visitor.post(Places.promise(promise.id), wrong)
            #expect(refused.status == .badRequest)
            #expect(refused.markup.contains("value=\"2999-01-01\""))
            let right = [("settlement", "done"), ("newDueOn", ""), ("back", Places.promises)]
            let answer = try await visitor.post(Places.promise(promise.id), right)
            #expect(answer.status == .ok)
            #expect(answer.markup.contains("Kept in time"))
        }
    }

    @Test(arguments: [
        (Places.bets, [("kind", "price"), ("text", "A price"), ("restsOn", "Nowhere Ltd"), ("question", "Q204")]),
        (Places.outcomes, [("statement", "Minimize waiting"), ("restsOn", "Nowhere Ltd"), ("question", "Q204")]),
    ])
    func `names an unknown account beside the field it was typed into`(
        address: String, form: [(String, String)]
    ) async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor in
            let answer = try await visitor.post(address, form)
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("name=\"restsOn\" aria-invalid=\"true\""))
            #expect(answer.markup.contains("value=\"Nowhere Ltd\""))
        }
    }

    @Test func `of an account's money is shown again on that account's page`() async throws {
        let ken = try await Ken.demonstration()
        let account = try await ken.account(AccountInput(account: "Orrell Lifts"), as: .localOwner).mark
        let named = [("account", account.id.description), ("scope", "One call"), ("givenBy", "Nobody at all")]
        try await Visitor.visit(ken) { visitor in
            let answer = try await visitor.post(Places.references, named)
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("<h1>\(account.name)</h1>"))
            #expect(answer.markup.contains("value=\"One call\""))
            #expect(answer.markup.contains("name=\"givenBy\" aria-invalid=\"true\""))
            let ahead = [("account", account.id.description), ("renewed", "no"), ("decidedOn", "2999-01-01")]
            let renewal = try await visitor.post(Places.renewals, ahead)
            #expect(renewal.status == .badRequest)
            #expect(renewal.markup.contains("name=\"decidedOn\" aria-invalid=\"true\""))
        }
    }

    @Test func `says why all the same where it no longer stands`() async throws {
        let ken = try await Ken.demonstration()
        let view = try await ken.account(AccountInput(account: "Aurelio Medicale"), as: .localOwner)
        let closed = try #require(view.timeline.first { $0.title == "Hospitals in five years" })
        try await Visitor.visit(ken) { visitor in
            let answer = try await visitor.post(
                Places.conversationFollowThrough(closed.id), [("summarySentOn", "2999-01-01")])
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("2999-01-01 is still to come"))
        }
    }

    @Test func `of a question's level is shown again in its conversation`() async throws {
        let ken = try await Ken.demonstration()
        let asked = QuestionsInput(conversation: "Orrell Lifts", questions: [.init(line: "What went wrong last time?")])
        let talk = try await ken.recordQuestions(asked, as: .localOwner).record
        let view = try await ken.conversation(RecordInput(id: try #require(.init(talk))), as: .localOwner)
        let question = try #require(view.session?.questions.first)
        let form = [("talk", talk), ("level", "3"), ("reason", "They said so"), ("by", "Nobody at all")]
        try await Visitor.visit(ken) { visitor in
            let answer = try await visitor.post(Places.askedQuestion(question.id), form)
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("value=\"They said so\""))
            #expect(answer.markup.contains("name=\"by\" aria-invalid=\"true\""))
        }
    }
}
