import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `What a record may not say` {
    private func problems(_ kind: String, _ cells: [String: String]) async throws -> [Problem] {
        let ken = try await SmallCompany().ken
        do {
            _ = try await ken.saveRecord(SaveRecordInput(kind: kind, cells: cells.mapValues { [$0] }), as: .localOwner)
            return []
        } catch Refusal.invalid(let problems) {
            return problems
        }
    }

    @Test func `a promise cannot be due before it was made`() async throws {
        let cells = [
            "direction": "ours", "organisation": "Larkspur Looms", "text": "Drawings", "made_on": "2026-05-04",
        ]
        let found = try await problems("commitment", cells.merging(["due_on": "2026-05-01"]) { $1 })
        #expect(found.map(\.field) == ["due_on"])
        #expect(try await problems("commitment", cells.merging(["due_on": "2026-05-04"]) { $1 }).isEmpty)
    }

    @Test func `a mail address is one`() async throws {
        #expect(try await problems("person", ["name": "Kim Lee", "mails": "not a mail"]).map(\.field) == ["mails"])
        #expect(try await problems("person", ["name": "Kim Lee", "mails": "kim@larkspur.example"]).isEmpty)
    }

    @Test func `plain words are a value of a claim, and a form that is none is refused`() async throws {
        let cells = ["question": "Q212", "organisation": "Larkspur Looms", "gist": "Late parts"]
        #expect(try await problems("claim", cells.merging(["value": "parts came late"]) { $1 }).isEmpty)
        let found = try await problems("claim", cells.merging(["value": "percent: many"]) { $1 })
        #expect(found.map(\.field) == ["value"])
    }
}
