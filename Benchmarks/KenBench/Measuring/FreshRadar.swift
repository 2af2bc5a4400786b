/// The Radar right after something was said: its cost must follow what changed, not what exists.
struct FreshRadar {
    let server: RunningKen
    let cookie: String
    let database: String
    private static let notes = 20

    /// Keeps notes one by one and asks for the Radar after each.
    func add(to report: inout Report) throws {
        let connection = try HTTPConnection(port: server.port)
        let calm = Spread(try (0..<Self.notes).map { _ in try radar(connection) })
        let names = try SQLiteFile(database, .readOnly)
            .rows("SELECT name FROM organisation WHERE workspace = 1 AND kind = 'account' LIMIT \(Self.notes)") {
                $0.text(0)
            }
        guard !names.isEmpty else { throw Failure("the workspace has no account") }
        let line = try LineCall(server.socket)
        var (fresh, kept): ([Double], [Double]) = ([], [])
        for number in 0..<Self.notes {
            let note = "---\naccount: \(names[number % names.count])\nkind: phone\n---\nmeasured talk \(number)\n"
            kept.append(try Stopwatch.seconds { _ = try line.log(note) })
            fresh.append(try radar(connection))
        }
        let after = Spread(fresh)
        report.add(
            .init(
                "Radar after one new note",
                figure:
                    "p50 \(Unit.milliseconds.text(after.median)), p95 \(Unit.milliseconds.text(after.percentile(95)))",
                reference: "\(Unit.milliseconds.text(calm.median)) when nothing is new",
                ratio: after.median / calm.median,
                bar: "p95 ≤ 50 ms", isMet: after.percentile(95) <= 0.05))
        report.add(.init("a note kept, judged and answered", figure: Spread(kept).text(.milliseconds)))
    }

    private func radar(_ connection: HTTPConnection) throws -> Double {
        try Stopwatch.seconds {
            let answer = try connection.get("/", cookie: cookie, keepsBody: false)
            guard answer.status == 200 else { throw Failure("the Radar answers \(answer.status)") }
        }
    }
}
