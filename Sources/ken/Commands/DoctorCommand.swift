import ArgumentParser
import KenDomain
import KenVerbs

/// `ken doctor`: checks the data directory.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check the data directory: the file, the chain of changes, each record.",
        discussion: """
            Example:
              ken doctor
            """)

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            var isHealthy = true
            try await reading.answer(Operations.doctor, AsOfInput()) { view, terminal in
                isHealthy = view.findings.isEmpty
                return view.checks.map { "  \(terminal.styled("✓", .good)) \($0)" }
                    + view.findings.map { terminal.styled(terminal.wrapped($0, indent: 4, first: "  ✗ "), .danger) }
            }
            if !isHealthy { throw ExitCode(1) }
        }
    }
}
