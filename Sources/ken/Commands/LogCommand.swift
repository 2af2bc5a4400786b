import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken log`: keeps a note and says what moved.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Keep a note of a conversation; say what moved.",
        discussion: """
            A note is Markdown with a head and marks at the start of lines:

              ---
              account: Vestamar Kitchens
              date: 2026-03-02
              with: Chloe Martin
              from us: Sami Aalto
              minutes: 30
              kind: phone
              ---
              She was glad of the call.
              Q212: the noise came back after two weeks
              quote "It is the same noise, I am afraid"
              promise: root cause by 2026-03-20
              theirs: a recording by 2026-03-06
              pain: brake noise

            Examples:
              ken log note.md --preview
              ken log note.md
              ken log note.md --new-people
              pbpaste | ken log -
            """)

    @Argument(help: "The note; - for standard input.") var file: String
    @Flag(help: "Show what it would become, and keep nothing.") var preview = false
    @Flag(help: "Write down whoever in `with:` is not known at the account yet.") var newPeople = false
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            guard try reading.day() == nil else {
                throw Refusal.invalid([
                    Problem(
                        field: "--as-of", "A note is written today; the day of the talk stands in its head as `date:`.")
                ])
            }
            let input = NoteInput(text: try text(), takesNewPeople: newPeople, keeps: !preview)
            try await reading.answer(Operations.log, input) { view, terminal in Self.lines(view, terminal) }
        }
    }

    private func text() throws -> String {
        if file == "-" { return (try FileHandle.standardInput.readToEnd() ?? Data()).text }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Refusal.notFound("file \(file) that can be read")
        }
        return data.text
    }

    private static func lines(_ view: NoteView, _ terminal: Terminal) -> [String] {
        let head = [view.account?.name, view.on.map { Wording.date($0) }].compactMap(\.self).joined(separator: ", ")
        let drafts = view.drafts.map { draft in
            terminal.wrapped(
                "\(draft.what): \(draft.text)\(draft.quote.map { " “\($0)”" } ?? "")", indent: 4, first: "  – ")
        }
        let place = view.account.map { " at \($0.name)" } ?? ""
        let later = view.interaction == nil ? " (`--new-people` keeps them)" : ""
        let new = view.newPeople.map { terminal.wrapped("new\(place): \($0.name)\(later)", indent: 4, first: "  – ") }
        let problems = view.problems.map {
            terminal.styled(terminal.wrapped("\($0)", indent: 4, first: "  ! "), .warning)
        }
        let hints = view.hints.map { terminal.styled(terminal.wrapped($0, indent: 4, first: "  ! "), .warning) }
        let kept = view.interaction == nil ? "Nothing is kept yet." : "Kept."
        let moved =
            view.moved.isEmpty
            ? []
            : [terminal.heading("What moved")] + view.moved.map { terminal.wrapped($0.plain, indent: 4, first: "  ") }
        let undo = view.act.map { [terminal.styled("  `ken undo --act \($0)` takes it back", .faint)] } ?? []
        return [terminal.styled(head, .bold), kept] + new + drafts + problems + hints + moved + undo
    }
}
