import ArgumentParser

/// `ken-bench prove`: the proofs of durability.
struct ProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove", abstract: "Prove that what was acknowledged stays.",
        subcommands: [KillCommand.self, PowerCommand.self])
}
