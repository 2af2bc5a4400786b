import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken person`: what a person may ask of whoever keeps records about them.
struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "A person's file, to be handed to them; or erase them for good.",
        subcommands: [PersonFileCommand.self, EraseCommand.self])
}

/// `ken person file`.
struct PersonFileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: "Everything on record about a person, as Markdown or JSON.",
        discussion: """
            Facts and their own words; no mark or score of anybody's.

            Examples:
              ken person file "Chloe Martin" > chloe-martin.md
              ken person file chloe.martin@vestamar.example --json
            """)

    @Argument(help: "Whole name, mail address or id.") var person: String
    @Flag(help: "Print JSON instead of Markdown.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let door = try await Door.open(location)
            let file = try await door.perform(Operations.personFile, PersonFileInput(person: person))
            let terminal = Terminal.standard()
            terminal.print(json ? try JSONEncoder.wire.encode(file).text : String(file.markdown.dropLast()))
        }
    }
}

/// `ken person erase`.
struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Take a person out of everything for good, or say what that would take.",
        discussion: """
            Without --name it says what would go and changes nothing. It cannot be taken back: no import and no restored
            backup brings them back, for erased.json in the data directory keeps hashes of who was erased. Keep a copy of
            that file beside your backups.

            Examples:
              ken person erase "Chloe Martin"
              ken person erase "Chloe Martin" --name "Chloe Martin"
              ken person erase "Chloe Martin" --name "Chloe Martin" --keep-backups
            """)

    @Argument(help: "Whole name, mail address or id.") var person: String
    @Option(help: "The person's whole name once more, to say that they are meant.") var name: String?
    @Flag(help: "Keep backups made before; they hold the person, and restoring one erases them again.")
    var keepBackups = false
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let door = try await Door.open(location)
            let input = EraseInput(person: person, name: name ?? "", replacesBackups: !keepBackups)
            let view =
                name == nil
                ? try await door.perform(Operations.previewErasure, input)
                : try await door.perform(Operations.erase, input)
            let terminal = Terminal.standard()
            guard !json else { return terminal.print(try JSONEncoder.wire.encode(view).text) }
            let before = Wording.erasure(before: view).map { "\($0.title): \($0.words)" }
            let sentences =
                view.isDone
                ? Wording.erasure(after: view) : before + [Wording.backups(holding: view)].compactMap(\.self)
            for sentence in sentences { terminal.print(terminal.wrapped(sentence, indent: 2, first: "")) }
            guard !view.isDone else { return }
            terminal.print(
                terminal.styled("  `ken person erase \"\(person)\" --name \"\(view.name)\"` does it", .faint))
        }
    }
}
