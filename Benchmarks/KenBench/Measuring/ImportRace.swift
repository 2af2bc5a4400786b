import Foundation
import KenDomain

/// Ken's import and SQLite's bare one of the same files, by turns.
struct ImportRace {
    let ken: String
    let contacts: Int
    let runs: Int
    let seed: UInt64

    /// What was measured: seconds of both, and Ken's peak of memory in bytes.
    struct Outcome {
        let ken: Spread
        let reference: Spread
        let peak: Spread
    }

    /// Makes the files, runs both so often, and throws everything away.
    func run() throws -> Outcome {
        let work = try WorkFolder(under: FileManager.default.currentDirectoryPath + "/.build-bench")
        let files = (contacts: work("contacts.csv"), companies: work("companies.csv"))
        try ContactsExport(contacts: contacts, seed: seed, today: Day(20_513))
            .write(contacts: files.contacts, companies: files.companies)
        var (ours, bare, peaks): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<runs {
            bare.append(try importBare(files, work).seconds)
            let ending = try importWithKen(files, work)
            ours.append(ending.seconds)
            peaks.append(Double(ending.peakBytes))
        }
        return Outcome(ken: Spread(ours), reference: Spread(bare), peak: Spread(peaks))
    }

    private func importBare(_ files: (contacts: String, companies: String), _ work: WorkFolder) throws -> Child.Ending {
        defer { unlink(work("bare.db")) }
        return try Child.run(
            "sqlite3",
            [work("bare.db"), ".mode csv", ".import \(files.contacts) contact", ".import \(files.companies) company"],
            output: work("bare"))
    }

    private func importWithKen(_ files: (contacts: String, companies: String), _ work: WorkFolder) throws
        -> Child.Ending
    {
        let directory = work("data")
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let ending = try Child.run(
            ken, ["import", files.companies, files.contacts, "--data", directory, "--json"], output: work("import"))
        let kept =
            try SQLiteFile("\(directory)/ken.db", .readOnly)
            .rows("SELECT COUNT(*) FROM person WHERE workspace = 1") { $0.int(0) }.first ?? 0
        guard kept == contacts else { throw Failure("ken import kept \(kept) of \(contacts) contacts") }
        return ending
    }
}
