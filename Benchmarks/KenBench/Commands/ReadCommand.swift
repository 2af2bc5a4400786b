import ArgumentParser

/// `ken-bench read`: how fast pages answer.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Time the pages of `ken serve` on a made-up workspace, and what the process needs.")

    @OptionGroup var binary: KenBinary
    @Option(help: "company, firm or group.") var size = WorkspaceSize.firm
    @Option(help: "Seconds that each page is asked for, with 1 and with 8 clients.") var seconds = 3.0
    @Option(help: "How often everything is measured.") var runs = 3
    @Option(help: "Decides the workspace.") var seed: UInt64 = 1

    func run() throws {
        let ken = try binary.located
        let workspace = try ImportedWorkspace(ken: ken, size: size, seed: seed)
        var report = Report("Reading, size \(size)")
        try StartMeasure(ken: ken, directory: workspace.directory, runs: max(3, runs)).add(to: &report)
        let work = try WorkFolder()
        let server = try RunningKen(ken, directory: workspace.directory, output: work("serve"))
        let cookie = try server.signIn()
        let pages = try Pages(port: server.port, cookie: cookie)
        try PageMeasure(server: server, cookie: cookie, pages: pages, seconds: seconds, runs: runs).add(to: &report)
        let point = try PointReads(database: workspace.database).run()
        report.add(
            .init(
                "one row by its key, SQLite's library", figure: Unit.microseconds.text(point.median),
                reference: "p95 \(Unit.microseconds.text(point.percentile(95)))"))
        try FreshRadar(server: server, cookie: cookie, database: workspace.database).add(to: &report)
        let busy = Double(server.process.peakBytes ?? 0)
        report.add(
            .init(
                "most memory under load", figure: Unit.megabytes.text(busy), bar: "< 256 MB",
                isMet: busy < 256 * 1_048_576))
        try server.stop()
        print("\(Setting.line)\n\n\(report.markdown)")
    }
}
