import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `The policy on its page` {
    @Test func `what cannot stand is shown again as it was typed, beside its reason`() async throws {
        try await Visitor.visit(try await Ken.fresh(on: .demonstration)) { visitor in
            let answer = try await visitor.post("/policy", [("tiers.coldBelow", "warm<b>"), ("reason", "Colder now.")])
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("value=\"warm&lt;b&gt;\"") && answer.markup.contains("Colder now."))
            #expect(answer.markup.contains("id=\"wrong-tiers.coldBelow\""))
        }
    }

    @Test func `a change is told and can be taken back`() async throws {
        try await Visitor.visit(try await Ken.fresh(on: .demonstration)) { visitor in
            let done = try await visitor.post("/policy", [("tiers.coldBelow", "0.3"), ("reason", "Colder now.")])
            #expect(done.status == .ok && done.markup.contains("0.25 → 0.3") && done.markup.contains("Undo"))
            #expect(try await visitor.get("/policy").markup.contains("Colder now."))
        }
    }

    @Test func `is read by all and changed by those who keep the house`() async throws {
        let viewer = Caller(workspace: 1, person: nil, name: "v", role: .viewer)
        try await Visitor.visit(try await Ken.fresh(on: .demonstration), as: viewer) { visitor in
            let page = try await visitor.get("/policy")
            #expect(page.status == .ok && !page.markup.contains("name=\"tiers.coldBelow\""))
            #expect(try await visitor.post("/policy", [("reason", "x")]).status == .forbidden)
        }
    }
}
