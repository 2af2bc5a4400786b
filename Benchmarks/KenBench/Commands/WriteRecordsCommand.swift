import ArgumentParser

/// `ken-bench write-records`: the process that the proofs interrupt.
struct WriteRecordsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write-records", abstract: "Write records and acknowledge each; the proofs start this themselves.",
        shouldDisplay: false)

    @Argument(help: "The data directory.") var directory: String
    @Option(help: "How many to write.") var records = Int.max / 2
    @Option(help: "The number of the first.") var first = 0
    @Option(help: "A fault to plant: none, normal, off or early.") var fault = Fault.none

    func run() async throws {
        let writer = try await RecordWriter(directory, fault: fault)
        try await writer.write(records, from: first)
        try writer.close()
    }
}
