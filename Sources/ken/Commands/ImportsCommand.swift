import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken imports`: what was imported, newest first.
struct ImportsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "imports", abstract: "What was imported, newest first, and the rows that were not taken.",
        discussion: """
            Examples:
              ken imports
              ken imports --refused contacts.csv > mend.csv
            """)

    @Option(help: "Print the rows of a file that its last import did not take, as a table to mend and import again.")
    var refused: String?
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let door = try await Door.open(location)
            let terminal = Terminal.standard()
            let marks = try await door.perform(Operations.imports, AsOfInput())
            if let refused {
                terminal.print(String(try await rows(of: refused, marks, through: door).dropLast()))
            } else if json {
                terminal.print(try JSONEncoder.wire.encode(marks).text)
            } else {
                for line in lines(marks, terminal) { terminal.print(line) }
            }
        }
    }

    private func rows(of file: String, _ marks: [ImportMark], through door: Door) async throws -> String {
        guard let mark = marks.first(where: { $0.refusedFiles.contains(file) }) else {
            throw Refusal.notFound("import that left out rows of \(file)")
        }
        return try await door.perform(Operations.refusedRows, RefusedInput(importID: mark.id, file: file))
    }

    private func words(_ standing: ImportMark.Standing) -> String {
        switch standing {
        case .done: ""
        case .undone: ", taken back"
        case .brokenOff: ", broke off; import the files again to take the rest"
        case .running(let state): ", running: \(Wording.number(state.rows)) rows of \(state.file) read"
        }
    }

    private func lines(_ marks: [ImportMark], _ terminal: Terminal) -> [String] {
        guard !marks.isEmpty else { return ["Nothing has been imported yet. `ken import FILE …` reads files."] }
        return marks.flatMap { mark in
            let counts = ["\(mark.created) new", "\(mark.updated) changed", "\(mark.refused) left out"]
            let state = words(mark.standing)
            return [
                "\(terminal.styled(Wording.date(Day(mark.startedAt, in: .current)), .bold))  \(mark.id)",
                terminal.wrapped(
                    "\(counts.joined(separator: ", "))\(state): \(mark.files.joined(separator: ", "))", indent: 2,
                    first: "  "),
            ]
        }
    }
}
