import ArgumentParser

/// `ken-bench prove power`: acknowledged means durable, whenever the power fails.
struct PowerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "power",
        abstract: "Cut the power thousands of times, on paper, and lose nothing that was acknowledged.",
        discussion: """
            A writer on Ken's own store runs under strace. From the calls that it made, the disk is rebuilt as it may be at
            any moment: what was synchronised is there; of the rest, any part, torn at sectors of 512 bytes. SQLite opens
            each and must find every record acknowledged before that moment. The same with faults planted must lose some.
            """)

    @OptionGroup var binary: KenBinary
    @Option(help: "Power cuts to replay, for the store and for `ken serve` each.") var replays = 10_000
    @Option(help: "Records to write.") var records = 400
    @Option(help: "Decides the moments.") var seed: UInt64 = 1

    func run() throws {
        var report = Report("Power cuts")
        let watch = Stopwatch()
        let ken = try binary.located
        try add(
            "notes to `ken serve`", try TracedRun(notes: records, ken: ken, seed: seed), replays, mustLose: false,
            &report)
        for fault in Fault.allCases {
            let count = fault == .none ? replays : max(40, replays / 10)
            try add(
                fault.words, try TracedRun(records: records, fault: fault), count, mustLose: fault != .none, &report)
        }
        print("\(Setting.line), \(Unit.seconds.text(watch.seconds))\n\n\(report.markdown)")
        guard report.misses == 0 else { throw ExitCode.failure }
    }

    private func add(_ what: String, _ run: TracedRun, _ count: Int, mustLose: Bool, _ report: inout Report) throws {
        let acknowledged = run.trace.acknowledgements
        guard acknowledged == records else {
            throw Failure("\(acknowledged) of \(records) acknowledgements are in the trace")
        }
        let outcome = try PowerCuts(run: run, count: count, seed: seed).replay()
        if !mustLose, let example = outcome.example { print(example) }
        report.add(
            .init(
                what, figure: "\(outcome.withLosses) with losses, \(outcome.damaged) damaged",
                reference: "\(outcome.cuts) cuts over \(run.trace.operations.count) operations",
                bar: mustLose ? "some are caught" : "none", isMet: outcome.isClean != mustLose))
    }
}
