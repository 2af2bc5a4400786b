import Foundation

/// Kills the bare record writer: shows that the harness notices an acknowledgement that comes too early.
struct WriterKills {
    let fault: Fault
    /// How often it is killed at most; with a fault planted, once that has been noticed is enough.
    let cycles: Int
    let seed: UInt64

    /// How often it was killed, how many acknowledged records there were, and how many are gone.
    func run() throws -> (kills: Int, acknowledged: Int, lost: Int) {
        let work = try WorkFolder()
        let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
        var chance = Chance(seed: seed, 71)
        var (kills, acknowledged, lost) = (0, 0, 0)
        while kills < cycles, fault == .none || lost == 0 {
            let arguments = [
                "write-records", work("data"), "--first", "\(kills * 1_000_000)", "--fault", fault.rawValue,
            ]
            let writer = try Child(here, arguments, output: work("acks"))
            while writer.isRunning, (try? Data(contentsOf: URL(fileURLWithPath: work("acks"))))?.isEmpty != false {
                usleep(500)
            }
            usleep(UInt32(chance.within(0...30_000)))
            try writer.kill()
            kills += 1
            let said = try String(contentsOfFile: work("acks"), encoding: .utf8).split(separator: "\n")
            let records = said.compactMap { Acknowledged(line: $0) }
            acknowledged += records.count
            lost += try KeptRecords(SQLiteFile(work("data") + "/ken.db", .recovering)).losses(of: records)
        }
        return (kills, acknowledged, lost)
    }
}
