import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken lint`: the wording of questions, outcomes and jobs.
struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check the wording of questions, outcomes or jobs, before asking.",
        discussion: """
            Questions are told by what they get: 1 confirms an idea, 2 asks for features, 3 asks about problems. Level 0
            asks for a fact or a mark. English only.

            Examples:
              ken lint "Wouldn't it help you if we added a brake?"
              ken lint questions.md --step "verify that the axis is safe"
              ken lint --outcomes "Minimize the time it takes to find the cause of a fault"
              ken lint --jobs "integrate a powered axis into a new machine"
            """)

    @Argument(help: "A sentence, a file with one on each line, or - for standard input.") var text: String
    @Flag(help: "They are outcome statements.") var outcomes = false
    @Flag(help: "They are job statements.") var jobs = false
    @Option(help: "The step of the job that questions are about, with its verb in front.") var step: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            let isFile = text == "-" || FileManager.default.fileExists(atPath: text)
            let texts = isFile ? LintInput.lines(of: try TextFile.read(text)) : [text]
            let input = LintInput(kind: outcomes ? .outcomes : jobs ? .jobs : .questions, texts: texts, step: step)
            let view = try await Door.open(options.location).perform(Operations.lint, input)
            let terminal = Terminal.standard()
            if options.json { return terminal.print(try JSONEncoder.wire.encode(view).text) }
            for line in LintWords(view: view, terminal: terminal).lines { terminal.print(line) }
        }
    }
}
