import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken export`: everything as plain CSV files.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything as plain CSV files that import back identically.",
        discussion: """
            The folder is made if it is not there; it must be empty.

            Example:
              ken export ~/ken-export
            """)

    @Argument(help: "The folder to write to.") var folder: String
    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let input = ExportInput(folder: URL(fileURLWithPath: folder).standardizedFileURL.path)
            let view = try await Door.open(location).perform(Operations.export, input)
            let terminal = Terminal.standard()
            if json { return terminal.print(try JSONEncoder.wire.encode(view).text) }
            terminal.print("Written to \(view.folder)")
            for file in view.files { terminal.print("  \(file.name): \(Wording.count(file.rows, "row"))") }
            if view.withheld > 0 {
                terminal.print("  Left out, for you may not read them: \(Wording.count(view.withheld, "record"))")
            }
        }
    }
}
