import Foundation

/// How soon a server answers after its start, and what it holds while nobody asks.
struct StartMeasure {
    let ken: String
    let directory: String
    let runs: Int

    /// Starts and stops it so often, and adds the lines.
    func add(to report: inout Report) throws {
        let work = try WorkFolder()
        var (answers, radars, idle): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<runs {
            let watch = Stopwatch()
            let server = try RunningKen(ken, directory: directory, output: work("serve"))
            let cookie = try server.signIn()
            answers.append(watch.seconds)
            let answer = try HTTPConnection(port: server.port).get("/", cookie: cookie)
            guard answer.status == 200 else { throw Failure("the Radar answers \(answer.status)") }
            radars.append(watch.seconds)
            usleep(500_000)
            idle.append(Double(server.process.residentBytes ?? 0))
            try server.stop()
        }
        let (answer, memory) = (Spread(answers), Spread(idle))
        report.add(
            .init(
                "cold start to the first answer", figure: answer.text(.seconds), bar: "< 0.5 s",
                isMet: answer.median < 0.5))
        report.add(.init("cold start to the first Radar", figure: Spread(radars).text(.seconds)))
        report.add(
            .init(
                "memory when idle, after one Radar", figure: memory.text(.megabytes), bar: "< 100 MB",
                isMet: memory.median < 100 * 1_048_576))
    }
}
