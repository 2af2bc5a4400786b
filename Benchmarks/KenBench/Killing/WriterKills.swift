import Foundation

/// Kills the bare record writer: shows that the harness notices an acknowledgement that comes too early.
struct WriterKills {
    let fault: Fault
    let cycles: Int
    let seed: UInt64

    /// How many acknowledged records there were, and how many are gone.
    func run() throws -> (acknowledged: Int, lost: Int) {
        let work = try WorkFolder()
        let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
        var chance = Chance(seed: seed, 71)
        var (acknowledged, lost) = (0, 0)
        for cycle in 0..<cycles {
            let arguments = [
                "write-records", work("data"), "--first", "\(cycle * 1_000_000)", "--fault", fault.rawValue,
            ]
            let writer = try Child(here, arguments, output: work("acks"))
            while writer.isRunning, (try? Data(contentsOf: URL(fileURLWithPath: work("acks"))))?.isEmpty != false {
                usleep(500)
            }
            usleep(UInt32(chance.within(0...30_000)))
            try writer.kill()
            let said = try String(contentsOfFile: work("acks"), encoding: .utf8).split(separator: "\n")
            let records = said.compactMap { Acknowledged(line: $0) }
            acknowledged += records.count
            lost += try KeptRecords(SQLiteFile(work("data") + "/ken.db", .recovering)).losses(of: records)
        }
        return (acknowledged, lost)
    }
}
