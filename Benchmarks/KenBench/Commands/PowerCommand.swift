import ArgumentParser

/// `ken-bench prove power`: acknowledged means durable, whenever the power fails.
struct PowerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "power", abstract: "Cut the power thousands of times, on paper, and lose nothing that was acknowledged.",
        discussion: """
            A writer on Ken's own store runs under strace. From the calls that it made, the disk is rebuilt as it may be at
            any moment: what was synchronised is there; of the rest, any part, torn at sectors of 512 bytes. SQLite opens
            each and must find every record acknowledged before that moment. The same with faults planted must lose some.
            """)

    @Option(help: "Power cuts to replay.") var replays = 10_000
    @Option(help: "Records to write.") var records = 400
    @Option(help: "Decides the moments.") var seed: UInt64 = 1

    func run() throws {
        var report = Report("Power cuts")
        let watch = Stopwatch()
        for fault in Fault.allCases { report.add(try line(fault)) }
        print("\(Setting.line), \(Unit.seconds.text(watch.seconds))\n\n\(report.markdown)")
        guard report.misses == 0 else { throw ExitCode.failure }
    }

    private func line(_ fault: Fault) throws -> Report.Line {
        let trace = try TracedRun(fault: fault, records: records).trace()
        let count = fault == .none ? replays : max(100, replays / 10)
        let outcome = try PowerCuts(trace: trace, count: count, seed: seed).run()
        if fault == .none, let example = outcome.example { print(example) }
        return Report.Line(
            fault.words, figure: "\(outcome.withLosses) with losses, \(outcome.damaged) damaged",
            reference: "\(outcome.cuts) cuts over \(trace.operations.count) operations",
            bar: fault == .none ? "none" : "some are caught", isMet: outcome.isClean == (fault == .none))
    }
}
