import ArgumentParser
import KenDomain
import KenVerbs

/// `ken metrics`: what is kept, what it costs, what customers answer, whom we may name.
struct MetricsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "What is kept, what it costs, what customers answer, whom we may name.",
        discussion: """
            Each figure comes with how many stand behind it and, where chance plays a part, a 95 % interval. Below five
            only counts are shown. What is not known is named, with what to add.

            Examples:
              ken metrics
              ken metrics --explain
              ken metrics --as-of 2026-03-01 --json
              ken metrics account "Vestamar Kitchens"
              ken metrics wave "Yearly survey" --tool "web form" --question recommend answers.txt
              ken metrics costs 2026-01-01 2026-12-31 --acquisition "2400000 EUR" --margin 0.42
              ken metrics renewal "Orrell Lifts" --renewed --rival Voltarra
              ken metrics reference "Aurelio Medicale" --that "a call with whoever asks"
            """,
        subcommands: [
            ShowMetrics.self, AccountMetricsCommand.self, RecordWaveCommand.self, RecordCostsCommand.self,
            RecordRenewalCommand.self, AgreeReferenceCommand.self, UseReferenceCommand.self,
        ], defaultSubcommand: ShowMetrics.self)
}

/// `ken metrics show`.
struct ShowMetrics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Every figure over all accounts.")

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.metrics, AsOfInput(asOf: try reading.day())) { view, terminal in
                MetricWords(terminal: terminal, explains: reading.explain).lines(of: view)
            }
        }
    }
}

/// `ken metrics account`.
struct AccountMetricsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "One account in money and answers.",
        discussion: """
            Examples:
              ken metrics account "Aurelio Medicale" --explain
            """)

    @Argument(help: "Name, mail domain or id.") var account: String
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = AccountInput(account: account, asOf: try reading.day())
            try await reading.answer(Operations.money, input) { view, terminal in
                MetricWords(terminal: terminal, explains: reading.explain).lines(of: view)
            }
        }
    }
}
