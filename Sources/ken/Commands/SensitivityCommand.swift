import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken sensitivity`: what hangs on one of our own numbers.
struct SensitivityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sensitivity", abstract: "Which findings hang on one number of ours.",
        discussion: """
            Each number of the policy that is our choice is made a fifth smaller and larger, and everything is judged
            again. The result is kept until something changes.

            Examples:
              ken sensitivity
              ken sensitivity --json
            """)

    @Flag(help: "Print JSON instead of words.") var json = false
    @OptionGroup var location: DirectoryOptions

    func run() async throws {
        try await Outcome.of {
            let input = SensitivityInput(starts: true, waits: true)
            let view = try await Door.open(location).perform(Operations.sensitivity, input)
            let terminal = Terminal.standard()
            guard !json else { return terminal.print(try JSONEncoder.wire.encode(view).text) }
            for line in SensitivityWords(view: view, terminal: terminal).lines { terminal.print(line) }
        }
    }
}
