import Foundation
import KenTestSupport
import Testing

@Suite(.serialized) struct `Commands that act and can be taken back` {
    private static let data = Result { try DemonstrationDirectory.filled() }

    private func run(_ arguments: [String]) throws -> Child {
        try Program.run(arguments + ["--data", Self.data.get()])
    }

    /// The field of the JSON that an act answers.
    private func field(_ name: String, of run: Child) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(object?[name] as? String)
    }

    @Test func `a decision is written down, listed with its verdict, and taken back`() throws {
        let done = try run([
            "bets", "record", "A quieter hall", "--kind", "configuration", "--need", "Vestamar Kitchens", "--rests-on",
            "Vestamar Kitchens: Q108", "--json",
        ])
        #expect(done.code == 0, "\(done.complaint)")
        #expect(try run(["bets"]).output.contains("one loud customer A quieter hall"))
        let undone = try run(["undo", "--act", try field("act", of: done)])
        #expect(undone.code == 0)
        #expect(try !run(["bets"]).output.contains("A quieter hall"))
    }

    @Test func `an assumption is written down and struck`() throws {
        let held = try run(["bets", "assume", "Everybody reads the sheet", "--json"])
        #expect(try run(["bets"]).output.contains("Everybody reads the sheet"))
        let struck = try run(["bets", "strike", try field("record", of: held), "--reason", "nobody does"])
        #expect(struck.code == 0, "\(struck.complaint)")
        #expect(try !run(["bets"]).output.contains("Everybody reads the sheet"))
    }

    @Test func `asking whether something may be shown says why not, and writes nothing down`() throws {
        let asked = try run(["disclosures", "check", "Safety module", "--account", "Lumenar Labs"])
        #expect(asked.code == 0)
        #expect(asked.output.contains("No non-disclosure agreement with Lumenar Labs is in force."))
        #expect(!asked.output.contains("ken undo"))
    }

    @Test func `a plan goes to sales, and its step waits for them`() throws {
        let written = try run([
            "plan", "write", "Vestamar Kitchens", "--item", "Brake noise | 20 | QUA | need | owner Sami", "--item",
            "Q205 | 15",
        ])
        #expect(written.code == 0, "\(written.complaint)")
        #expect(try run(["plan", "review", "Vestamar Kitchens", "--by", "Clara"]).code == 0)
        let step = try run(["plan", "step", "Vestamar Kitchens", "reviewedBySales"])
        #expect(step.code == 2)
        #expect(step.complaint.contains("silence then means yes"))
        #expect(try run(["plan", "Vestamar Kitchens"]).output.contains("next: gone through with sales"))
    }

    @Test func `a theme is named, found in what was said, and taken back`() throws {
        let done = try run(["feedback", "name", "Printed papers", "--phrase", "paper catalogues", "--json"])
        #expect(done.code == 0, "\(done.complaint)")
        let shown = try run(["feedback", "theme", "Printed papers"])
        #expect(shown.output.contains("Please stop sending paper catalogues."))
        #expect(try run(["undo", "--act", try field("act", of: done)]).code == 0)
        #expect(try run(["feedback", "theme", "Printed papers"]).code == 2)
    }

    @Test func `every wrong word is named at once`() throws {
        let run = try run(["bets", "record", "x", "--kind", "dream", "--on", "soon", "--rests-on", "Q205"])
        #expect(run.code == 2)
        for word in ["--kind", "--on", "--rests-on"] { #expect(run.complaint.contains(word)) }
    }

    @Test func `undo wants an import or an act`() throws {
        #expect(try run(["undo"]).code == 2)
        #expect(try run(["undo", "last", "--act", "x"]).code == 2)
        #expect(try run(["undo", "--act", "x"]).complaint.contains("no act x"))
    }
}
