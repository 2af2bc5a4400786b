import Foundation
import KenTestSupport
import Testing

@Suite(.serialized) struct `Commands that write` {
    private static let people = "Name,Email,Company\nKim Ode,kim@ode.example,Ode Pumps\n"

    private func folder() throws -> String { try Program.folder() }

    private func filled() throws -> String { try DemonstrationDirectory.filled() }

    @Test func `an import of good rows succeeds and says what was made`() throws {
        let file = try DemonstrationDirectory.file(Self.people, named: "people.csv")
        let run = try Program.run(["import", file, "--data", try folder()])
        #expect(run.code == 0)
        #expect(run.output.contains("people.csv"))
        #expect(run.output.contains("1 person"))
    }

    @Test func `an import that leaves rows out ends with code 2, names line and reason, and keeps the others`() throws {
        let data = try folder()
        let file = try DemonstrationDirectory.file(
            "Record ID,First Name,Last Name,Email,Lead Status\n1,Kim,Ode,kim@ode.example,New\n,No,Id,no@ode.example,New\n",
            named: "contacts.csv")
        let run = try Program.run(["import", file, "--data", data])
        #expect(run.code == 2)
        #expect(run.output.contains("one row left out"))
        #expect(run.output.contains("line 3"))
        #expect(run.output.contains("1 person"))
    }

    @Test func `a preview says what would be and keeps nothing`() throws {
        let data = try folder()
        let file = try DemonstrationDirectory.file(Self.people, named: "people.csv")
        let run = try Program.run(["import", file, "--preview", "--data", data])
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("Preview: nothing is kept"))
        #expect(try Program.run(["account", "Ode", "--data", data]).code == 2)
    }

    @Test func `the same file again changes nothing and succeeds`() throws {
        let data = try folder()
        let file = try DemonstrationDirectory.file(Self.people, named: "people.csv")
        _ = try Program.run(["import", file, "--data", data])
        let again = try Program.run(["import", file, "--data", data])
        #expect(again.code == 0)
        #expect(again.output.contains("unchanged"))
        #expect(!again.output.contains("made:"))
    }

    @Test func `a call is made, seen, resolved and withdrawn, and one that cannot be is refused whole`() throws {
        let data = try filled()
        func outlook(_ arguments: String...) throws -> Child {
            try Program.run(["outlook"] + arguments + ["--data", data])
        }
        let made = try outlook(
            "call", "short runs", "--by", "Helena Vik", "--that", "wide presses are sold", "--likelihood",
            "very likely",
            "--tell", "a converter sells its press")
        #expect(made.code == 0, "\(made.complaint)")
        #expect(made.output.contains("We judge it very likely that wide presses are sold."))
        #expect(try outlook("seen", "wide presses", "1").output.contains("Seen: a converter sells its press."))
        #expect(try outlook("resolve", "wide presses", "--came").output.contains("It came: wide presses"))
        #expect(try outlook("resolve", "wide presses", "--reopen").output.contains("Open again"))
        #expect(try outlook("withdraw", "wide presses").output.contains("Withdrawn: wide presses are sold."))
        #expect(try outlook("seen", "wide presses", "1").code == 2)
        #expect(try Program.run(["undo", "last", "--data", data]).code == 0)
        #expect(try outlook("seen", "wide presses", "1").code == 0)
        let refused = try outlook("call", "short runs", "--likelihood", "sure")
        #expect(refused.code == 2)
        for word in ["statement", "likelihood", "tellTales", "by"] {
            #expect(refused.complaint.contains(word), "\(word)")
        }
    }

    @Test func `a file that is not there is refused by name with code 2`() throws {
        let run = try Program.run(["import", "/nowhere/at-all.csv", "--data", try folder()])
        #expect(run.code == 2)
        #expect(run.complaint.contains("/nowhere/at-all.csv"))
    }

    @Test func `a folder in place of a file is refused by name with code 2`() throws {
        let run = try Program.run(["import", "/tmp", "--data", try folder()])
        #expect(run.code == 2)
        #expect(run.complaint.contains("/tmp"))
    }

    @Test func `a file that is no table is not recognised, says why and ends with code 2`() throws {
        let file = try DemonstrationDirectory.file("%PDF-1.7", named: "x.csv")
        let run = try Program.run(["import", file, "--data", try folder()])
        #expect(run.code == 2)
        #expect(run.output.contains("not recognised"))
        #expect(run.output.contains("This is a PDF"))
    }

    @Test func `every wrong option of an import is named at once`() throws {
        let file = try DemonstrationDirectory.file(Self.people, named: "people.csv")
        let run = try Program.run([
            "import", file, "--day0", "soon", "--map", "Name", "--answer", "x", "--data", try folder(),
        ])
        #expect(run.code == 2)
        for option in ["--day0", "--map", "--answer"] { #expect(run.complaint.contains(option), "\(option)") }
    }

    @Test func `a mapping and our own domain are taken from the command line`() throws {
        let data = try folder()
        let file = try DemonstrationDirectory.file("Wer,Wo\nKim Ode,kim@ode.example\n", named: "x.csv")
        let run = try Program.run([
            "import", file, "--map", "Wer=person.name", "--map", "Wo=person.mail", "--own-domain", "ours.example",
            "--data", data,
        ])
        #expect(run.code == 0, "\(run.output)\(run.complaint)")
        #expect(run.output.contains("ours.example"))
    }

    @Test func `an import in JSON lists its files`() throws {
        let file = try DemonstrationDirectory.file(Self.people, named: "people.csv")
        let run = try Program.run(["import", file, "--json", "--data", try folder()])
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect((object?["files"] as? [Any])?.count == 1)
        #expect(object?["isPreview"] as? Bool == false)
    }

    @Test func `a note is shown, kept, and says what moved`() throws {
        let data = try filled()
        let note = try DemonstrationDirectory.file(
            "---\naccount: Vestamar\nwith: Chloe Martin\nfrom us: Sami\n---\npromise: a hinge by 2099-01-01\n")
        let shown = try Program.run(["log", note, "--preview", "--data", data])
        #expect(shown.code == 0)
        #expect(shown.output.contains("Nothing is kept yet."))
        let kept = try Program.run(["log", note, "--data", data])
        #expect(kept.code == 0)
        #expect(kept.output.contains("Kept.") && kept.output.contains("What moved"))
        #expect(try Program.run(["promises", "--data", data]).output.contains("a hinge"))
    }

    @Test func `a note with problems is refused with code 2 and all of them`() throws {
        let note = try DemonstrationDirectory.file("---\naccount: Nobody\ndate: soon\n---\nQ999: x\n")
        let run = try Program.run(["log", note, "--data", try folder()])
        #expect(run.code == 2)
        for words in ["There is no organisation “Nobody”", "soon is not a day", "There is no question Q999"] {
            #expect(run.complaint.contains(words), "\(words)")
        }
    }

    @Test func `a note that is not there is refused by name`() throws {
        let run = try Program.run(["log", "/nowhere.md", "--data", try folder()])
        #expect(run.code == 2)
        #expect(run.complaint.contains("/nowhere.md"))
    }

    @Test func `an export writes files that import back without a row left out`() throws {
        let (data, out, copy) = (try filled(), try folder(), try folder())
        let run = try Program.run(["export", out, "--data", data])
        #expect(run.code == 0)
        #expect(run.output.contains("organisation.csv"))
        let files = try FileManager.default.contentsOfDirectory(atPath: out).map { out + "/" + $0 }
        #expect(try Program.run(["import", "--data", copy] + files).code == 0)
    }

    @Test func `an export into a folder that holds something is refused with code 2`() throws {
        let file = try DemonstrationDirectory.file("mine")
        let run = try Program.run([
            "export", URL(fileURLWithPath: file).deletingLastPathComponent().path, "--data", try folder(),
        ])
        #expect(run.code == 2)
        #expect(run.complaint.contains("is not empty"))
    }

    @Test func `an export in JSON lists its files with their rows`() throws {
        let run = try Program.run(["export", try folder(), "--json", "--data", try filled()])
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let files = object?["files"] as? [[String: Any]]
        #expect(files?.contains { $0["name"] as? String == "person.csv" && $0["rows"] as? Int == 48 } == true)
    }

    @Test func `a link without a running server is refused, and says how to start one`() throws {
        let run = try Program.run(["link", "--data", try folder()])
        #expect(run.code == 2)
        #expect(run.complaint.contains("ken serve"))
    }

    @Test func `every account may be judged again, though the help does not offer it`() throws {
        let run = try Program.run(["recompute", "--data", try filled()])
        #expect(run.code == 0)
        #expect(run.output == "Judged twelve accounts.\n")
        #expect(try !Program.run(["--help"]).output.contains("recompute"))
    }
}

@Suite(.serialized) struct `Wrong usage` {
    @Test(arguments: [
        ["dance"], ["account"], ["brief"], ["ask"], ["log"], ["import"], ["export"], ["radar", "--colour"],
        ["radar", "extra"],
        ["serve", "--port", "70000"], ["serve", "--port", "-1"], ["serve", "--port", "x"], ["radar", "--as-of"],
    ])
    func `ends with code 64 and how it is used`(_ arguments: [String]) throws {
        let run = try Program.run(arguments)
        #expect(run.code == 64)
        #expect(run.complaint.contains("Usage: ken"))
        #expect(run.output == "")
    }

    @Test func `the version is told`() throws {
        let run = try Program.run(["--version"])
        #expect(run.code == 0)
        #expect(run.output.firstMatch(of: /^\d+\.\d+\.\d+\n$/) != nil)
    }

    @Test func `no command at all shows the help`() throws {
        #expect(try Program.run([]).output.contains("radar"))
    }

    @Test func `the help tells the exit codes`() throws {
        #expect(try Program.run(["--help"]).output.contains("Exit codes: 0 done, 1 a fault, 2 refused"))
    }
}

@Suite(.serialized) struct `Examples in the help` {
    private static let commands = [
        "radar", "account", "brief", "next", "promises", "ask", "doctor", "outlook", "attention",
    ]

    private static let data = Result { try DemonstrationDirectory.filled() }

    /// The lines of a command's help that begin with `ken`, as arguments, without a remark or what a shell would do.
    private static func examples(of command: String) throws -> [[String]] {
        try Program.run([command, "--help"]).output.split(separator: "\n")
            .filter { $0.hasPrefix("  ken \(command)") }.map { line in
                let command = line.dropFirst(2).prefix { $0 != ">" && $0 != "|" }
                return words(String(command[..<(command.firstRange(of: "  ")?.lowerBound ?? command.endIndex)]))
            }
    }

    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var isQuoted = false
        for character in line.trimmingCharacters(in: .whitespaces) {
            switch character {
            case "\"": isQuoted.toggle()
            case " " where !isQuoted: words.append("")
            default:
                if words.isEmpty { words.append("") }
                words[words.count - 1].append(character)
            }
        }
        return Array(words.dropFirst().filter { !$0.isEmpty })
    }

    @Test(arguments: commands)
    func `run as they stand on the demonstration company`(_ command: String) throws {
        let examples = try Self.examples(of: command)
        #expect(!examples.isEmpty)
        for example in examples {
            let run = try Program.run(example + ["--data", Self.data.get()])
            #expect(run.code == 0, "\(example.joined(separator: " ")): \(run.complaint)")
        }
    }

    @Test func `the note in the help of log is a note`() throws {
        let help = try Program.run(["log", "--help"]).output.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(help.firstIndex { $0.trimmingCharacters(in: .whitespaces) == "---" })
        let note = help[start...].prefix { $0.hasPrefix("  ") }.map { $0.dropFirst($0.prefix { $0 == " " }.count) }
        let file = try DemonstrationDirectory.file(note.joined(separator: "\n"))
        let run = try Program.run(["log", file, "--preview", "--data", Self.data.get()])
        #expect(run.code == 0, "\(run.complaint)")
        #expect(!run.output.contains("  ! "), "\(run.output)")
    }
}
