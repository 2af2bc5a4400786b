import ArgumentParser

/// `ken-bench prove kill`: acknowledged means durable, whenever the process is killed.
struct KillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kill", abstract: "Kill a working server many times and lose nothing that was acknowledged.",
        discussion: """
            Two writers send notes to `ken serve` and keep book of every acknowledgement; `kill -9` comes at a random moment.
            The server is started again, every acknowledged note is looked up in the file, and `ken doctor` checks the whole.
            A writer that acknowledges before it commits is killed as well: the harness must notice it.
            """)

    @OptionGroup var binary: KenBinary
    @Option(help: "How often the server is killed.") var cycles = 1000
    @Option(help: "Decides the moments.") var seed: UInt64 = 1

    func run() throws {
        let watch = Stopwatch()
        let outcome = try ServerKills(ken: try binary.located, cycles: cycles, seed: seed).run()
        for finding in outcome.findings.prefix(5) { print(finding) }
        var report = Report("Kills")
        report.add(
            .init(
                "acknowledged notes lost by `ken serve`", figure: "\(outcome.lost)",
                reference: "\(outcome.acknowledged) acknowledged, \(cycles) kills", bar: "0",
                isMet: outcome.lost == 0 && outcome.acknowledged >= cycles / 2))
        report.add(
            .init(
                "findings of `ken doctor`, refusals", figure: "\(outcome.findings.count)",
                reference: "\(outcome.unanswered) notes cut off", bar: "0", isMet: outcome.findings.isEmpty))
        report.add(
            .init("restart after a kill, to the printed link", figure: Spread(outcome.recoveries).text(.milliseconds)))
        for fault in [Fault.none, .early] { report.add(try line(fault)) }
        print("\(Setting.line), \(Unit.seconds.text(watch.seconds))\n\n\(report.markdown)")
        guard report.misses == 0 else { throw ExitCode.failure }
    }

    private func line(_ fault: Fault) throws -> Report.Line {
        let most = fault == .none ? max(5, cycles / 20) : 60
        let (kills, acknowledged, lost) = try WriterKills(fault: fault, cycles: most, seed: seed).run()
        return Report.Line(
            "bare writer, \(fault.words): lost", figure: "\(lost)",
            reference: "\(acknowledged) acknowledged, \(kills) kills",
            bar: fault == .none ? "0" : "some are caught", isMet: (lost == 0) == (fault == .none))
    }
}
