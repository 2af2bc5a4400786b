import ArgumentParser
import KenDomain
import KenVerbs

/// `ken warnings`: every warning with its rule.
struct WarningsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warnings", abstract: "Every warning with its rule, its evidence and what to do.",
        discussion: """
            Families: \(WarningFamily.allCases.map(\.rawValue).joined(separator: ", ")).

            Examples:
              ken warnings
              ken warnings --account "Orrell Lifts" --explain
              ken warnings --family GATE --severity high
            """)

    @Option(help: "Only those of one account.") var account: String?
    @Option(help: "Only those of one family, such as GATE.") var family: String?
    @Option(help: "Only those at least so grave: low, medium, high, critical.") var severity: String?
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = WarningsInput(
                asOf: try reading.day(), account: account, family: try chosenFamily(), severity: try chosenSeverity())
            try await reading.answer(Operations.warnings, input) { view, terminal in
                WarningWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }

    private func chosenFamily() throws(Refusal) -> WarningFamily? {
        guard let family else { return nil }
        guard let known = WarningFamily(rawValue: family.uppercased()) else {
            let all = WarningFamily.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid([Problem(field: "--family", "“\(family)” is no family; there are \(all).")])
        }
        return known
    }

    private func chosenSeverity() throws(Refusal) -> Warning.Severity? {
        guard let severity else { return nil }
        guard let known = Warning.Severity.allCases.first(where: { "\($0)" == severity.lowercased() }) else {
            throw .invalid([
                Problem(field: "--severity", "“\(severity)” is none of low, medium, high and critical.")
            ])
        }
        return known
    }
}
