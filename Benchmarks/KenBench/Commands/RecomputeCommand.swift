import ArgumentParser

/// `ken-bench recompute`: how long it takes to judge every account anew.
struct RecomputeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recompute",
        abstract:
            "Time a full recompute of all judgements against SQLite's bare rollup per organisation of the same file.")

    @OptionGroup var binary: KenBinary
    @Option(help: "company, firm or group.") var size = WorkspaceSize.firm
    @Option(help: "How often each is measured.") var runs = 3
    @Option(help: "Decides the workspace.") var seed: UInt64 = 1

    func run() throws {
        let ken = try binary.located
        let workspace = try ImportedWorkspace(ken: ken, size: size, seed: seed)
        let work = try WorkFolder()
        var (ours, bare, peaks): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<runs {
            bare.append(
                try Child.run("sqlite3", ["-readonly", workspace.database, Rollup.sql], output: work("rollup")).seconds)
            let ending = try Child.run(ken, ["recompute", "--data", workspace.directory], output: work("recompute"))
            ours.append(ending.seconds)
            peaks.append(Double(ending.peakBytes))
        }
        let (judged, rollup, peak) = (Spread(ours), Spread(bare), Spread(peaks))
        let ratio = judged.median / rollup.median
        var report = Report("Judging every account anew, size \(size)")
        report.add(
            .init(
                "all judgements", figure: judged.text(.seconds), reference: rollup.text(.seconds), ratio: ratio,
                bar: "≤ 4 ×",
                isMet: ratio <= 4))
        report.add(.init("most memory at one time", figure: peak.text(.megabytes)))
        print("\(Setting.line)\n\n\(report.markdown)")
    }
}
