import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Operations by name` {
    private func caller(_ role: Caller.Role) -> Caller { Caller(workspace: 1, person: nil, name: "x", role: role) }

    @Test func `no two have the same name, and each says what it does`() {
        let names = Operations.all.map(\.name)
        #expect(Set(names).count == names.count)
        for operation in Operations.all { #expect(operation.summary.hasSuffix("."), "\(operation.name)") }
    }

    @Test(arguments: [
        ("", "the input could not be read"), ("{", "the input could not be read"),
        ("[]", "the input could not be read"), ("7", "the input could not be read"),
        ("null", "the input could not be read"), ("{\"asOf\": 3}", "“asOf” could not be read"),
    ])
    func `an input that cannot be read is refused with its place, not guessed`(
        _ json: String, _ words: String
    ) async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await Operations.radar.perform(ken, json: Data(json.utf8), as: .localOwner)
        }
        guard case .invalid(let problems) = refusal else { throw refusal ?? .unauthenticated }
        #expect(problems.map(\.field) == ["radar"])
        #expect(problems.first?.reason.hasPrefix(words) == true)
    }

    @Test func `a note needs its words and whether to keep it, and says which is missing`() async throws {
        let company = try await SmallCompany()
        let bare = Data("{\"text\":\"x\"}".utf8)
        await #expect(throws: Refusal.invalid([Problem(field: "log", "“keeps” is missing")])) {
            _ = try await Operations.log.perform(company.ken, json: bare, as: .localOwner)
        }
        let note = try JSONEncoder().encode(["text": "2026-11-02 call Larkspur Looms\nA word."])
        let kept = String(decoding: note, as: UTF8.self).replacing("}", with: ",\"keeps\":false}")
        let answer = try await Operations.log.perform(company.ken, json: Data(kept.utf8), as: .localOwner)
        #expect(try JSONDecoder().decode(NoteView.self, from: answer).interaction == nil)
    }

    @Test func `a day that is none is refused on the wire`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        await #expect(throws: Refusal.self) {
            _ = try await Operations.promises.perform(
                ken, json: Data("{\"asOf\":\"2026-02-30\"}".utf8), as: .localOwner)
        }
    }

    @Test func `what goes over the wire is the same as what is called here`() async throws {
        let company = try await SmallCompany()
        let input = Data("{\"account\":\"Larkspur\"}".utf8)
        let wire = try await Operations.account.perform(company.ken, json: input, as: .localOwner)
        let here = try await company.account().wire
        #expect(String(decoding: wire, as: UTF8.self) == here)
    }

    @Test func `an answer survives being written and read`() async throws {
        let company = try await SmallCompany()
        let view = try await company.account()
        let read = try JSONDecoder().decode(AccountView.self, from: JSONEncoder.wire.encode(view))
        let difference = try read.wire.difference(from: view.wire)
        #expect(difference == nil)
    }

    @Test(arguments: [
        ("radar", 5), ("account", 5), ("brief", 5), ("brief-file", 5), ("next", 5), ("attention", 5), ("outlook", 5),
        ("call", 3),
        ("metrics", 5), ("money", 5), ("account-needs", 5), ("account-changes", 5), ("mirror", 5), ("record-wave", 4),
        ("record-costs", 3), ("record-renewal", 4),
        ("agree-reference", 4), ("change-reference", 4), ("answer-poll", 4), ("settle-definition", 3), ("assess", 4),
        ("record-review", 3), ("tap-review", 3),
        ("call-change", 3), ("promises", 5), ("warnings", 5),
        ("snooze", 4),
        ("handover", 5), ("sensitivity", 5), ("ask", 5), ("go", 5),
        ("log", 4), ("import", 3),
        ("bets", 5), ("record-bet", 3), ("rest-bet", 3), ("decide-bet", 3), ("assume", 3), ("strike", 3),
        ("disclosures", 5), ("disclose", 4), ("request-access", 4), ("answer-access", 4), ("settle-promise", 4),
        ("answer-pain", 4), ("undo-act", 4),
        ("needs", 5), ("need", 5), ("research", 5), ("lint", 5), ("define-job", 3), ("add-step", 3),
        ("keep-outcome", 3), ("bring-answers", 3), ("record-questions", 4), ("confirm-level", 4),
        ("plan", 5), ("plan-meeting", 4), ("take-step", 4), ("review-plan", 4), ("follow-through", 4), ("expect", 4),
        ("record", 5), ("records", 5), ("record-kinds", 5), ("save-record", 4), ("change-records", 4),
        ("remove-record", 4), ("preview-merge", 3), ("merge", 3),
        ("export", 1), ("policy", 5), ("keep-view", 4), ("change-view", 4), ("change-policy", 1), ("preview-policy", 1),
        ("audit", 1),
        ("back-up", 1), ("backups", 1), ("doctor", 1), ("recompute", 1),
    ])
    func `each may be used by those whose task it is`(_ name: String, _ roles: Int) throws {
        let operation = try #require(Operations.all.first { $0.name == name })
        #expect(Caller.Role.allCases.count { caller($0).may(operation.right) } == roles)
    }

    @Test(arguments: ["import", "export", "doctor", "recompute"])
    func `a salesperson may not do what touches everybody`(_ name: String) async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let operation = try #require(Operations.all.first { $0.name == name })
        await #expect(throws: Refusal.forbidden(operation.right.rawValue)) {
            let json = Data("{\"paths\":[],\"folder\":\"/tmp/x\",\"isPreview\":false}".utf8)
            let full =
                name == "import"
                ? Data("{\"paths\":[],\"isPreview\":true,\"ownDomains\":[],\"mapping\":{},\"answers\":{}}".utf8) : json
            _ = try await operation.perform(ken, json: full, as: caller(.sales))
        }
    }

    @Test func `the right is asked before anything is read`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        await #expect(throws: Refusal.forbidden("importFiles")) {
            let input = ImportInput(paths: ["/nowhere.csv"])
            _ = try await Operations.importFiles.perform(ken, input, as: caller(.viewer))
        }
    }

    @Test(arguments: [
        Refusal.invalid([Problem(field: "a", line: 3, "b")]), .notFound("x"), .forbidden("y"), .conflict("z"),
        .unauthenticated, .tooLarge("l"), .tooMany("m"),
    ])
    func `a refusal comes over the wire as it was`(_ refusal: Refusal) throws {
        let answer = try JSONEncoder.wire.encode(WireAnswer(refusal: refusal))
        #expect(try JSONDecoder().decode(WireAnswer.self, from: answer).refusal?.refusal == refusal)
    }

    @Test func `a refusal of a kind not known yet is still a refusal`() throws {
        var message = RefusalMessage(.conflict("later"))
        message.code = "somethingNew"
        #expect(message.refusal == .conflict("later"))
    }
}
