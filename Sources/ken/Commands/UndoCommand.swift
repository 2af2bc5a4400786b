import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken undo`: takes an import back.
struct UndoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take an import or an act back: what it made goes, what it changed is as before.",
        discussion: """
            What was changed since, or what other records rest on, stays and is named.

            Examples:
              ken undo last
              ken undo 019f2c3a4b5c6d7e8f9a0b
              ken undo --act AZpxQ1r2ct6bRk0m3n4o5p
            """)

    @Argument(help: "The import as `ken imports` names it, or last for the newest act that is no import.") var importID:
        String?
    @Option(help: "An act instead, as the command that did it names it.") var act: String?
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let door = try await Door.open(location)
            let terminal = Terminal.standard()
            let act = act ?? (importID == UndoActInput.last ? importID : nil)
            if let act, importID == nil || importID == UndoActInput.last {
                let view = try await door.perform(Operations.undoAct, UndoActInput(act: act))
                return terminal.print(json ? try JSONEncoder.wire.encode(view).text : words(view))
            }
            guard let importID, act == nil else {
                throw Refusal.invalid([Problem(field: "--act", "Name an import or, with --act, an act.")])
            }
            let view = try await door.perform(Operations.undoImport, UndoInput(importID: importID))
            if json { return terminal.print(try JSONEncoder.wire.encode(view).text) }
            for line in lines(view, terminal) { terminal.print(line) }
        }
    }

    private func words(_ view: UndoActView) -> String {
        (["Taken back: \(view.deed)."] + view.kept.map { "  stays: \($0)" }).joined(separator: "\n")
    }

    private func lines(_ view: UndoView, _ terminal: Terminal) -> [String] {
        let gone = view.removed.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key.replacing("_", with: " "))" }
        let kept = view.kept.map { terminal.wrapped("\($0.what): \($0.why)", indent: 6, first: "    ") }
        return [
            terminal.wrapped(
                "\(terminal.styled("Taken back", .bold)): \(view.files.joined(separator: ", "))", indent: 2, first: ""),
            terminal.wrapped(
                "gone: \(gone.isEmpty ? "nothing" : gone.joined(separator: ", "))", indent: 4, first: "  "),
            "  as before: \(Wording.count(view.restored, "record"))",
        ] + (kept.isEmpty ? [] : ["  stays:"] + kept)
            + (view.keptCount > view.kept.count ? ["    and \(view.keptCount - view.kept.count) more"] : [])
    }
}
