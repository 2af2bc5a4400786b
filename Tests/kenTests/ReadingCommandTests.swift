import Foundation
import KenTestSupport
import KenTestSupport
import Testing

@Suite(.serialized) struct `Commands that read` {
    private static let reading = [
        ["radar"], ["account", "Vestamar Kitchens"], ["brief", "Vestamar Kitchens"], ["next"], ["promises"],
        ["ask", "Brandtner Packmaschinen"], ["warnings"], ["warnings", "--account", "Orrell Lifts"],
        ["handover", "Vestamar Kitchens"], ["bets"], ["disclosures"], ["plan", "Vestamar Kitchens"],
        ["needs"], ["needs", "--segment", "2"], ["needs", "hand-over", "wiring changes"], ["research"],
        ["outlook"], ["outlook", "short runs"], ["attention"],
        ["metrics"], ["metrics", "account", "Aurelio Medicale"], ["mirror"],
        ["feedback"], ["feedback", "--queue", "partnerNeeds"],
        ["feedback", "theme", "Health data"], ["search", "brake", "noise"], ["touchpoints"], ["co-creation"],
        ["account", "Brandtner Packmaschinen", "--market"],
    ]

    private static let data = Result { try DemonstrationDirectory.filled() }

    private func run(_ arguments: [String]) throws -> Child {
        try Program.run(arguments + ["--data", Self.data.get()])
    }

    private func object(_ arguments: [String]) throws -> [String: Any] {
        let run = try run(arguments + ["--json"])
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(object as? [String: Any])
    }

    @Test(arguments: reading)
    func `succeed in silence on standard error`(_ arguments: [String]) throws {
        let run = try run(arguments)
        #expect(run.code == 0)
        #expect(run.complaint == "")
        #expect(!run.output.isEmpty)
    }

    @Test(arguments: reading)
    func `give one JSON object, and the day it was read as of`(_ arguments: [String]) throws {
        let object = try object(arguments)
        #expect((object["asOf"] as? String)?.count == 10)
    }

    @Test(arguments: reading)
    func `give the same JSON twice`(_ arguments: [String]) throws {
        #expect(try run(arguments + ["--json"]).output == run(arguments + ["--json"]).output)
    }

    @Test(arguments: reading)
    func `refuse a day that is none, and one still to come, with code 2`(_ arguments: [String]) throws {
        for day in ["soon", "2026-13-01", "9999-12-31"] {
            let run = try run(arguments + ["--as-of", day])
            #expect(run.code == 2, "\(day)")
            #expect(run.output == "", "\(day)")
            #expect(run.complaint.contains("as-of"), "\(day)")
        }
    }

    /// Markdown for those who build is wrapped where it is read.
    @Test(arguments: reading.filter { !$0.contains("hand-over") })
    func `keep within the width of a page`(_ arguments: [String]) throws {
        let lines = try run(arguments).output.split(separator: "\n").filter { !$0.contains("/") }
        for line in lines { #expect(line.count <= 110, "\(line)") }
    }

    @Test(arguments: reading)
    func `hold no word that belongs on no page`(_ arguments: [String]) throws {
        let output = try run(arguments).output
        for word in ["altitude inversion", "watermelon", "heroics", "Neff", "noisy-or", "nil", "Optional("] {
            #expect(!output.contains(word), "\(word)")
        }
    }

    @Test func `the Radar says sentences first, then the customers, then what is next`() throws {
        let output = try run(["radar"]).output
        let order = ["Radar", "Accounts", "Planned", "Conversations worth having"].map {
            output.range(of: $0)?.lowerBound
        }
        let found = order.compactMap(\.self)
        #expect(found.count == 4)
        #expect(found == found.sorted())
    }

    @Test func `the Radar in JSON has findings, accounts, map, conversations and meetings`() throws {
        let object = try object(["radar"])
        for key in ["findings", "accounts", "map", "conversations", "meetings", "citations"] {
            #expect(object[key] is [Any], "\(key)")
        }
        #expect((object["accounts"] as? [Any])?.count == 12)
    }

    @Test func `an account in JSON has ledger, people, promises and timeline`() throws {
        let object = try object(["account", "Vestamar Kitchens"])
        for key in ["ledger", "people", "promises", "timeline", "findings"] { #expect(object[key] is [Any], "\(key)") }
    }

    @Test func `what is left of promises in JSON are counts`() throws {
        let object = try object(["promises"])
        #expect(object["kept"] is Int && object["settled"] is Int)
        #expect((object["ours"] as? [Any])?.isEmpty == false)
    }

    @Test(arguments: [["radar"], ["account", "Orrell Lifts"], ["next"], ["ask", "Brandtner Packmaschinen", "Q205"]])
    func `explain on request what a judgement rests on`(_ arguments: [String]) throws {
        let short = try run(arguments).output
        let long = try run(arguments + ["--explain"]).output
        #expect(long.count > short.count)
        #expect(long.contains("our settings: components 1") || long.contains("▪"))
    }

    @Test func `an explanation shows terms with value, weight and source`() throws {
        let output = try run(["account", "Orrell Lifts", "--explain"]).output
        for head in ["term", "value", "weight", "adds", "source"] { #expect(output.contains(head), "\(head)") }
    }

    @Test func `the next conversations print every rule on request`() throws {
        let output = try run(["next", "--explain"]).output
        #expect(output.contains("      · "))
        #expect(try !run(["next"]).output.contains("      · "))
    }

    @Test(arguments: ["Vestamar", "vestamar.example", "VESTAMAR KITCHENS", "vesta"])
    func `an account may be named by its name, a beginning or its domain`(_ name: String) throws {
        #expect(try run(["account", name]).output.hasPrefix("Vestamar Kitchens"))
    }

    @Test(arguments: ["account", "brief", "ask"])
    func `an account that is not there is refused in a sentence, with code 2`(_ command: String) throws {
        let run = try run([command, "Nobody Ltd"])
        #expect(run.code == 2)
        #expect(run.complaint == "ken: There is no organisation “Nobody Ltd”.\n")
    }

    @Test func `a question by its id shows its answers with how sure they are`() throws {
        let output = try run(["ask", "brandtner.example", "Q205"]).output
        #expect(output.contains("Q205"))
        #expect(output.contains("moderate"))
    }

    @Test func `several words are looked for together`() throws {
        #expect(try run(["ask", "brandtner.example", "format", "change"]).output.contains("Q205"))
    }

    @Test func `words that fit nothing say so, and that is no failure`() throws {
        let run = try run(["ask", "brandtner.example", "zebra"])
        #expect(run.code == 0)
        #expect(run.output.contains("No question or answer fits “zebra”"))
    }

    @Test func `what was known on an earlier day is less`() throws {
        let day = ISO8601DateFormatter.string(
            from: Date(timeIntervalSinceNow: -300 * 86_400), timeZone: .current, formatOptions: [.withFullDate])
        let (now, past) = (try run(["promises"]).output, try run(["promises", "--as-of", day]).output)
        #expect(past.count < now.count)
    }

    @Test func `the doctor says what it checked`() throws {
        let run = try run(["doctor"])
        #expect(run.code == 0)
        #expect(run.output.contains("✓"))
        #expect(!run.output.contains("✗"))
    }
}
