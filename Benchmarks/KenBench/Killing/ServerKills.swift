import Foundation

/// Kills a working server again and again at moments it does not expect, and looks each time for what it acknowledged.
struct ServerKills {
    let ken: String
    /// How often it is killed.
    let cycles: Int
    let seed: UInt64
    private static let writers = 2

    /// What came of it.
    struct Outcome {
        var acknowledged = 0
        var lost = 0
        var unanswered = 0
        /// Seconds from each start after a kill to the first answer.
        var recoveries: [Double] = []
        /// What `ken doctor` found, or why a server did not come back.
        var findings: [String] = []
    }

    /// Makes a data directory of a small company and runs all cycles on it.
    func run() throws -> Outcome {
        let work = try WorkFolder()
        let company = try SmallCompany(ken: ken, in: work, seed: seed)
        var chance = Chance(seed: seed, 70)
        var outcome = Outcome()
        for cycle in 0..<cycles {
            try self.cycle(cycle, company, work, &chance, &outcome)
            if cycle % 20 == 19 || cycle == cycles - 1 { examine(company.directory, work, &outcome) }
        }
        return outcome
    }

    private func cycle(
        _ cycle: Int, _ company: SmallCompany, _ work: WorkFolder, _ chance: inout Chance, _ outcome: inout Outcome
    ) throws {
        let server = try RunningKen(ken, directory: company.directory, output: work("serve"))
        if cycle > 0 { outcome.recoveries.append(server.secondsToLink) }
        let process = server.process.pid
        let patience = UInt32(chance.within(0...300_000))
        let waits = chance.happens(0.8)
        let writers = NoteWriters(socket: server.socket, company: company, round: cycle)
        let book = writers.write(Self.writers, waits: waits) {
            usleep(patience)
            Foundation.kill(process, SIGKILL)
        }
        _ = try server.process.wait()
        outcome.acknowledged += book.acknowledged.count
        outcome.unanswered += book.unanswered
        outcome.findings += book.refusals
        let kept = try KeptRecords(SQLiteFile(company.database, .readOnly))
        outcome.lost += kept.losses(of: book.acknowledged)
    }

    private func examine(_ directory: String, _ work: WorkFolder, _ outcome: inout Outcome) {
        do {
            try Child.run(ken, ["doctor", "--data", directory, "--json"], output: work("doctor"))
        } catch {
            let said = (try? String(contentsOfFile: work("doctor"), encoding: .utf8)) ?? ""
            outcome.findings.append("\(error) \(said.prefix(1000))")
        }
    }
}
