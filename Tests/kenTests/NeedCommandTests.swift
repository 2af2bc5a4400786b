import Foundation
import KenTestSupport
import Testing

@Suite(.serialized) struct `Commands on needs` {
    private static let data = Result { try DemonstrationDirectory.filled() }

    private func run(_ arguments: [String]) throws -> Child {
        try Program.run(arguments + ["--data", Self.data.get()])
    }

    private func field(_ name: String, of child: Child) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(child.output.utf8)) as? [String: Any]
        return try #require(object?[name] as? String)
    }

    @Test func `the map shows scores with their ranges, and each segment on request`() throws {
        let all = try run(["needs"]).output
        #expect(all.contains("12.2") && all.contains("10.0–14.5") && all.contains("Two outcomes are overserved"))
        #expect(try run(["needs", "--segment", "2"]).output.contains("Segment 2, 32 people"))
        #expect(try run(["needs", "--segment", "9"]).code == 2)
        #expect(try run(["needs", "--explain"]).output.contains("6.3; U"))
    }

    @Test func `a sentence and a file are checked`() throws {
        let one = try run(["lint", "Surely the delivery problem is solved by now?"])
        #expect(one.code == 0 && one.output.contains("LEADING") && one.output.contains("level 1"))
        let file = FileManager.default.temporaryDirectory.appending(path: "ken-lint-\(UUID().uuidString).md")
        try Data("# Guide\n- What broke?\n- Which features do you miss?\n".utf8).write(to: file)
        let both = try run(["lint", file.path]).output
        #expect(both.contains("level 3") && both.contains("level 2") && both.contains("Together"))
        #expect(try run(["lint", "--outcomes", "I need a better drive"]).output.contains("E1"))
        #expect(try run(["lint", "--jobs", "buy our drive"]).output.contains("no job of theirs"))
    }

    @Test func `answers are brought in from a file and taken back`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "ken-answers-\(UUID().uuidString).csv")
        let rows = (1...6).map { "R\($0),2026-01-0\($0),5,2\n" }.joined()
        try Data(("respondent,date,importance O1,satisfaction O1\n" + rows).utf8).write(to: file)
        let done = try run([
            "needs", "answers", file.path, "--survey", "Second round", "--label", "componentDesigner", "--json",
        ])
        #expect(done.code == 0, "\(done.complaint)")
        #expect(try run(["needs", "--survey", "Second round"]).output.contains("Six people who do the job"))
        #expect(try run(["undo", "--act", try field("act", of: done)]).code == 0)
        #expect(try run(["needs", "--survey", "Second round"]).code == 2)
    }

    @Test func `questions are written down and confirmed`() throws {
        let asked = try run(["research", "ask", "Vestamar Kitchens", "What broke last week? | 1 | The brake", "--json"])
        #expect(asked.code == 0, "\(asked.complaint)")
        #expect(try run(["research"]).output.contains("What broke last week?"))
        let confirmed = try run(["research", "confirm", "Vestamar Kitchens", "--json"])
        #expect(confirmed.code == 0, "\(confirmed.complaint)")
        for act in [confirmed, asked] { #expect(try run(["undo", "--act", try field("act", of: act)]).code == 0) }
        #expect(try !run(["research"]).output.contains("What broke last week?"))
    }
}
