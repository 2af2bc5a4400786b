import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken backup`: a copy of everything, made while work goes on.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy everything into a file in the data directory, and check the copy.",
        discussion: """
            Copies lie in backups/ in the data directory, each with a manifest. Keep some elsewhere, too.

            Examples:
              ken backup
              ken backup --list
            """)

    @Flag(help: "Name the backups there are instead.") var list = false
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let door = try await Door.open(location)
            let marks =
                list
                ? try await door.perform(Operations.backups, AsOfInput())
                : [try await door.perform(Operations.backUp, AsOfInput())]
            let terminal = Terminal.standard()
            if json { return terminal.print(try JSONEncoder.wire.encode(marks).text) }
            if marks.isEmpty { terminal.print("No backup has been made yet.") }
            for mark in marks {
                let day = Wording.date(Day(mark.madeAt, in: .current))
                terminal.print(
                    "\(mark.name)  \(day), \(mark.bytes / 1024) KB, \(Wording.count(Int(mark.change), "change"))")
            }
        }
    }
}

/// `ken restore`: puts a backup in the place of what is there.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of what is there; what there was is kept.",
        discussion: """
            The backup is examined first, every record of it; a damaged one is refused and nothing changes. No server may
            run on the data directory.

            Examples:
              ken restore ken-20260302-090015-7
              ken restore /mnt/usb/ken-20260302-090015-7.db --data /srv/ken
            """)

    @Argument(help: "The backup as `ken backup --list` names it, or a file.") var source: String
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let view = try await Ken.restore(from: source, into: location.directory)
            let terminal = Terminal.standard()
            if json { return terminal.print(try JSONEncoder.wire.encode(view).text) }
            terminal.print("Put back: \(view.source), with \(Wording.count(Int(view.change), "change"))")
            if let kept = view.kept { terminal.print("What there was is kept as \(kept).") }
            if view.erasedAgain > 0 {
                terminal.print(
                    "\(Wording.count(view.erasedAgain, "person", "people")) in it had been erased, and are again.")
            }
        }
    }
}
