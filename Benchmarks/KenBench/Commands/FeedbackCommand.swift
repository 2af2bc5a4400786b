import ArgumentParser
import Foundation

/// `ken-bench feedback`: reading, judging and searching feedback.
struct FeedbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback",
        abstract: "Time the import of feedback, its themes and emerging needs, and searches of it.")

    @OptionGroup var binary: KenBinary
    @Option(help: "How many items.") var items = 200_000
    @Option(help: "From how many companies.") var companies = 2_000
    @Option(help: "How often each is measured.") var runs = 3
    @Option(help: "Seconds that each search is asked for.") var seconds = 3.0
    @Option(help: "Decides the words.") var seed: UInt64 = 1

    func run() throws {
        let ken = try binary.located
        let work = try WorkFolder(under: FileManager.default.currentDirectoryPath + "/.build-bench")
        let files = try FeedbackFiles(items: items, companies: companies, seed: seed).write(to: work("files"))
        var report = Report("Feedback, \(items) items of \(companies) companies")
        let directory = try importing(files, ken, work, &report)
        try reading(directory, ken, work, &report)
        try searching(directory, ken, work, &report)
        print("\(Setting.line)\n\n\(report.markdown)")
        print("\nReference of the import: `sqlite3` `.import` of the same files into bare tables.")
    }

    private func importing(
        _ files: [String], _ ken: String, _ work: WorkFolder, _ report: inout Report
    ) throws -> String {
        var (ours, bare, peaks): ([Double], [Double], [Double]) = ([], [], [])
        for run in 0..<runs {
            let imports = files.enumerated().map { ".import \($1) t\($0)" }
            bare.append(
                try Child.run("sqlite3", [work("bare\(run).db"), ".mode csv"] + imports, output: work("bare")).seconds)
            let ending = try Child.run(
                ken, ["import"] + files + ["--data", work("data\(run)"), "--json"], output: work("import"))
            ours.append(ending.seconds)
            peaks.append(Double(ending.peakBytes))
        }
        let (figure, reference) = (Spread(ours), Spread(bare))
        report.add(
            .init(
                "import, with search index, themes and suggestions", figure: figure.text(.seconds),
                reference: reference.text(.seconds), ratio: figure.median / reference.median))
        report.add(.init("most memory at one time", figure: Spread(peaks).text(.megabytes)))
        return work("data0")
    }

    private func reading(_ directory: String, _ ken: String, _ work: WorkFolder, _ report: inout Report) throws {
        var (ours, anew, passes): ([Double], [Double], [Double]) = ([], [], [])
        for run in 0..<runs {
            passes.append(try FeedbackPass(database: "\(directory)/ken.db").run().seconds)
            ours.append(
                try Child.run(ken, ["feedback", "--data", directory, "--json"], output: work("feedback")).seconds)
            let edit = ["feedback", "edit", "lead time", "--add", "phrase \(run)", "--data", directory]
            anew.append(try Child.run(ken, edit, output: work("edit")).seconds)
        }
        let (pass, found, read) = (Spread(passes), Spread(ours), Spread(anew))
        report.add(
            .init(
                "themes and emerging needs from stored mentions", figure: found.text(.seconds),
                reference: pass.text(.seconds), ratio: found.median / pass.median, bar: "≤ 6 ×",
                isMet: found.median / pass.median <= 6))
        report.add(
            .init(
                "all words read anew after a changed phrase", figure: read.text(.seconds),
                reference: pass.text(.seconds), ratio: read.median / pass.median, bar: "≤ 6 ×",
                isMet: read.median / pass.median <= 6))
    }

    private func searching(_ directory: String, _ ken: String, _ work: WorkFolder, _ report: inout Report) throws {
        let server = try RunningKen(ken, directory: directory, output: work("serve"))
        let cookie = try server.signIn()
        let file = try SQLiteFile("\(directory)/ken.db", .readOnly)
        for words in ["the", "drawings", "cyber file"] {
            let query = words.split(separator: " ").map { "\"\($0)\"" }.joined(separator: " AND ")
            let sql = """
                SELECT rowid FROM search_words WHERE search_words MATCH '\(query)' ORDER BY rowid DESC LIMIT 20
                """
            let bare = Spread(try (0..<200).map { _ in try Stopwatch.seconds { _ = try file.rows(sql) { $0.int(0) } } })
            // A parameter that nobody reads keeps each address new, so that no kept page answers.
            let paths = (0..<4000).map { "/search?words=\(words.replacing(" ", with: "+"))&order=newest&n=\($0)" }
            let outcome = Load(port: server.port, cookie: cookie, clients: 1, seconds: seconds).run(paths)
            let all = outcome.spread
            let figures = [50, 99].map { "p\($0) \(Unit.milliseconds.text(all.percentile(Double($0))))" }
            report.add(
                .init(
                    "page of a search for “\(words)”", figure: figures.joined(separator: ", "),
                    reference: Unit.milliseconds.text(bare.median), ratio: all.median / bare.median,
                    bar: "p99 ≤ 10 ms", isMet: all.percentile(99) <= 0.01))
        }
        let page = Load(port: server.port, cookie: cookie, clients: 1, seconds: seconds).run(["/feedback"]).spread
        report.add(.init("feedback page, kept", figure: "p50 \(Unit.milliseconds.text(page.median))"))
        try server.stop()
    }
}
