import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Warnings, handover and sensitivity on pages` {
    private func form(_ code: String, _ account: String, until: String, reason: String) -> [(String, String)] {
        [("code", code), ("account", account), ("until", until), ("reason", reason)]
    }

    @Test func `the catalogue is narrowed in its address`() async throws {
        try await Visitor.read { visitor in
            let all = try await visitor.get(Places.warnings)
            #expect(all.status == .ok)
            #expect(all.markup.contains("W-GATE-01"))
            let gates = try await visitor.get("/warnings?family=GATE&severity=medium").markup
            #expect(gates.contains("W-GATE-01"))
            #expect(!gates.contains("W-THR-01: the rule"))
            #expect(try await visitor.get("/warnings?page=x").status == .badRequest)
            #expect(try await visitor.get("/warnings?account=Nobody%20at%20all").status == .notFound)
        }
    }

    @Test func `putting off says so, leads back to the filtered list, and is undone`() async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Lumenar").organisation.id.description
        let until = Day.demonstration.adding(30).description
        let list = Places.warnings + "?family=CONF"
        try await Visitor.visit(ken) { visitor in
            let fields = form("W-CONF-01", id, until: until, reason: "visit") + [("back", list)]
            let done = try await visitor.post(Places.snooze, fields).markup
            #expect(done.contains("Put off until"))
            #expect(done.contains("href=\"\(list)\""))
            #expect(try await visitor.get("/").markup.contains("1 snoozed"))
            _ = try await ken.undoAct(UndoActInput(act: UndoActInput.last), as: .localOwner)
            #expect(try await !visitor.get("/").markup.contains("1 snoozed"))
            _ = try await visitor.post(Places.snooze, fields)
            let woken = try await visitor.post(Places.snooze, form("W-CONF-01", id, until: "", reason: "")).markup
            #expect(woken.contains("Back among the warnings"))
            _ = try await ken.undoAct(UndoActInput(act: UndoActInput.last), as: .localOwner)
            #expect(try await visitor.get("/").markup.contains("1 snoozed"))
        }
    }

    @Test func `putting off is said on the Radar, and is taken back`() async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Lumenar").organisation.id.description
        let until = Day.demonstration.adding(30).description
        try await Visitor.visit(ken) { visitor in
            #expect(try await !visitor.get("/").markup.contains("1 snoozed"))
            let sent = try await visitor.post(
                Places.snooze, form("W-CONF-01", id, until: until, reason: "visit <agreed>"))
            #expect(sent.status == .ok)
            #expect(try await visitor.get("/").markup.contains("1 snoozed"))
            #expect(try await visitor.get("/accounts/\(id)").markup.contains("1 snoozed"))
            #expect(try await visitor.get(Places.warnings).markup.contains("visit &lt;agreed&gt;"))
            _ = try await visitor.post(Places.snooze, form("W-CONF-01", id, until: "", reason: ""))
            #expect(try await !visitor.get("/").markup.contains("1 snoozed"))
        }
    }

    @Test func `a form that cannot be is refused`() async throws {
        try await Visitor.read { visitor async throws in
            let until = Day.demonstration.adding(30).description
            for form in [
                form("W-NONE-01", "Lumenar", until: until, reason: "x"),
                form("W-CONF-01", "Lumenar Labs", until: "soon", reason: "x"),
                form("W-CONF-01", "Lumenar Labs", until: until, reason: " "),
            ] {
                #expect(try await visitor.post(Places.snooze, form).status == .badRequest)
            }
        }
    }

    @Test func `a handover is a page of its own, of the account or of one person`() async throws {
        let ken = try await Ken.demonstration()
        let account = try await ken.account("Vestamar")
        let place = Places.accountHandover(account.organisation.id)
        try await Visitor.visit(ken) { visitor in
            let page = try await visitor.get(place).markup
            #expect(page.contains("Who knows whom"))
            let person = try #require(account.people.first?.person)
            let one = try await visitor.get("\(place)?person=\(person.id)").markup
            #expect(one.contains("\(person.name), Vestamar"))
            #expect(try await visitor.get("\(place)?person=nobody").status == .notFound)
        }
    }

    @Test func `what hangs on one number is offered to be worked out`() async throws {
        try await Visitor.read { visitor in
            let page = try await visitor.get(Places.sensitivity)
            #expect(page.status == .ok)
            #expect(page.markup.contains("Work it out"))
        }
    }
}
