import ArgumentParser
import Foundation
import KenDomain

/// `ken-bench import`: how long an import takes, and how much memory.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Time `ken import` of a CRM export against SQLite's own bare import of the same files.")

    @OptionGroup var binary: KenBinary
    @Option(parsing: .upToNextOption, help: "Contacts to import; memory is compared from first to last.")
    var rows = [100_000, 1_000_000]
    @Option(help: "How often each is measured.") var runs = 3
    @Option(help: "Decides every cell.") var seed: UInt64 = 1

    func run() throws {
        let ken = try binary.located
        var report = Report("Import of contacts and companies, parsed, matched, written, indexed and logged")
        var peaks: [Double] = []
        for count in rows {
            let measured = try ImportRace(ken: ken, contacts: count, runs: runs, seed: seed).run()
            let ratio = measured.ken.median / measured.reference.median
            let isJudged = count >= 1_000_000
            report.add(
                .init(
                    "\(count) contacts, time", figure: measured.ken.text(.seconds),
                    reference: measured.reference.text(.seconds),
                    ratio: ratio, bar: isJudged ? "≤ 6 ×" : "", isMet: isJudged ? ratio <= 6 : nil))
            report.add(.init("\(count) contacts, most memory at one time", figure: measured.peak.text(.megabytes)))
            peaks.append(measured.peak.median)
        }
        if let first = peaks.first, let last = peaks.last, peaks.count > 1 {
            report.add(
                .init(
                    "memory, last size by first", figure: Unit.megabytes.text(last),
                    reference: Unit.megabytes.text(first),
                    ratio: last / first, bar: "flat: ≤ 1.25 ×", isMet: last / first <= 1.25))
        }
        print(
            "\(Setting.line)\n\n\(report.markdown)\n\nReference: `sqlite3` `.import` of the same files into bare tables."
        )
    }
}
