import ArgumentParser
import KenDomain
import KenVerbs

/// `ken recompute`: judges every account again. Nobody needs it; benchmarks measure it.
struct RecomputeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recompute", abstract: "Judge every account again.", shouldDisplay: false)

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.recompute, AsOfInput()) { view, _ in
                ["Judged \(Wording.count(view.accounts, "account"))."]
            }
        }
    }
}
