import ArgumentParser

/// Measures Ken and proves its promises of durability; run by `script/bench` and `script/prove`.
@main
struct KenBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ken-bench", abstract: "Makes work of any size, measures Ken on it, and proves what it promises.",
        subcommands: [
            GenerateCommand.self, ImportCommand.self, ReadCommand.self, PagesCommand.self, RecomputeCommand.self,
            FeedbackCommand.self,
            ProveCommand.self,
            WriteRecordsCommand.self,
        ])
}
