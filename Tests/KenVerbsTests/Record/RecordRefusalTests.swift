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

    @Test func `words cannot have been said on a day still to come`() async throws {
        let company = try await SmallCompany()
        let rows =
            "ken:evidence,claim,source,date,quote\nE8,C1,talkAboutProblems,D+3,soon\nE9,C1,talkAboutProblems,D0,now"
        let view = try await company.ken.importFiles(
            ImportInput(paths: try SmallCompany.files(["later": rows]), day0: SmallCompany.day), as: .localOwner)
        let file = try #require(view.files.first)
        #expect(file.problems.map(\.field) == ["date"] && file.made["evidence"] == 1)
        #expect(file.problems.allSatisfy { $0.reason.contains("is still to come") })
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
