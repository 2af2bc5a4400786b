import Foundation
import KenTestSupport
import Testing

@Suite(.serialized) struct `Commands of metrics and mirror` {
    private static let data = Result { try DemonstrationDirectory.filled() }

    private func run(_ arguments: [String]) throws -> Child {
        try Program.run(arguments + ["--data", Self.data.get()])
    }

    private func field(_ name: String, of run: Child) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(object?[name] as? String, "\(run.complaint)")
    }

    @Test func `metrics say each figure with what stands behind it`() throws {
        let output = try run(["metrics"]).output
        for words in ["94.8\u{00A0}%", "101.7\u{00A0}%", "46.7", "30 answers", "93.9 months", "Deltane Hoists"] {
            #expect(output.contains(words), "\(words)")
        }
    }

    @Test func `answers come from a file, and are taken back`() throws {
        let file = try DemonstrationDirectory.file("5; orrell-lifts.example; ; slow\n4\n", named: "answers.txt")
        let done = try run([
            "metrics", "wave", "After the fair", file, "--tool", "paper", "--question", "satisfaction", "--json",
        ])
        #expect(try run(["metrics"]).output.contains("After the fair in paper"))
        #expect(try run(["undo", "--act", try field("act", of: done)]).code == 0)
        #expect(try !run(["metrics"]).output.contains("After the fair"))
    }

    @Test func `a wrong line is refused by its number, with code 2`() throws {
        let file = try DemonstrationDirectory.file("5\n9; nobody@nowhere.example\n", named: "answers.txt")
        let run = try run(["metrics", "wave", "x", file, "--tool", "paper", "--question", "satisfaction"])
        #expect(run.code == 2)
        #expect(run.complaint.contains("line 2"))
    }

    @Test func `one's own answer is kept once, and nobody speaks for a stranger`() throws {
        let again = try run(["mirror", "answer", "Users", "--by", "Helena Vik"])
        #expect(again.code == 2 && again.complaint.contains("answered already"))
        #expect(try run(["mirror", "answer", "Users", "--by", "Nobody"]).code == 2)
        #expect(try run(["mirror", "answer", "Users"]).complaint.contains("Say who you are"))
        #expect(try run(["mirror", "--me", "Helena Vik"]).output.contains("Whoever pays for our drives"))
        #expect(try !run(["mirror"]).output.contains("Whoever pays for our drives"))
    }

    @Test func `minutes are read from a file and set right`() throws {
        let file = try DemonstrationDirectory.file("Pipeline: 60 min\nSummer party: 30 min\n", named: "minutes.txt")
        let done = try run(["mirror", "review", "Next quarter", file, "--stated", "value", "--json"])
        let tapped = try run(["mirror", "tap", try field("record", of: done), "2", "value"])
        #expect(tapped.code == 0, "\(tapped.complaint)")
        #expect(try run(["mirror"]).output.contains("Next quarter"))
        #expect(try run(["mirror", "tap", try field("record", of: done), "2", "luck"]).complaint.contains("none of"))
    }
}
