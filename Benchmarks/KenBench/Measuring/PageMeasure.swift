/// Latency and throughput of each page, beside the server's own trivial answer.
struct PageMeasure {
    let server: RunningKen
    let cookie: String
    let pages: Pages
    let seconds: Double
    let runs: Int

    /// Rates that a page must reach as a share of the trivial answer's, by name.
    private static let shares = ["Radar": 0.03, "account page": 0.015]

    /// Measures everything, by turns, and adds the lines.
    func add(to report: inout Report) throws {
        for kind in pages.all + [pages.trivial] { try check(kind) }
        for clients in [1, 8] { try add(to: &report, clients: clients) }
    }

    private func add(to report: inout Report, clients: Int) throws {
        var measured: [String: [Load.Outcome]] = [:]
        for _ in 0..<runs {
            for kind in [pages.trivial] + pages.all { measured[kind.name, default: []].append(try load(kind, clients)) }
        }
        let trivial = Spread((measured[pages.trivial.name] ?? []).map(\.rate))
        report.add(
            .init(
                "\(pages.trivial.name) \(pages.trivial.paths[0]), \(crowd(clients))", figure: trivial.text(.perSecond))
        )
        for kind in pages.all {
            let outcomes = measured[kind.name] ?? []
            let rate = Spread(outcomes.map(\.rate))
            let share = clients == 8 ? Self.shares[kind.name] : nil
            let ratio = rate.median / trivial.median
            report.add(
                .init(
                    "\(kind.name), \(crowd(clients)), rate", figure: rate.text(.perSecond),
                    reference: Unit.perSecond.text(trivial.median), ratio: ratio,
                    bar: share.map { "≥ \($0) ×" } ?? "", isMet: share.map { ratio >= $0 }))
            report.add(latency(kind, clients, Spread(outcomes.flatMap(\.latencies))))
        }
    }

    private func latency(_ kind: Pages.Kind, _ clients: Int, _ all: Spread) -> Report.Line {
        let figures = [50, 95, 99].map { "p\($0) \(Unit.milliseconds.text(all.percentile(Double($0))))" }
        let isJudged = clients == 8
        return .init(
            "\(kind.name), \(crowd(clients)), time", figure: figures.joined(separator: ", "),
            reference: "max \(Unit.milliseconds.text(all.max))", bar: isJudged ? "p95 ≤ 50 ms, p99 ≤ 100 ms" : "",
            isMet: isJudged ? all.percentile(95) <= 0.05 && all.percentile(99) <= 0.1 : nil)
    }

    private func crowd(_ clients: Int) -> String { clients == 1 ? "1 client" : "\(clients) clients" }

    private func load(_ kind: Pages.Kind, _ clients: Int) throws -> Load.Outcome {
        let outcome = Load(port: server.port, cookie: cookie, clients: clients, seconds: seconds).run(kind.paths)
        guard outcome.failures == 0 else { throw Failure("\(outcome.failures) answers for \(kind.name) were no 200") }
        return outcome
    }

    /// Each address answers at all, and warms what may be cached.
    private func check(_ kind: Pages.Kind) throws {
        let connection = try HTTPConnection(port: server.port)
        for path in kind.paths {
            let answer = try connection.get(path, cookie: cookie, keepsBody: false)
            guard answer.status == 200 else { throw Failure("\(path) answers \(answer.status)") }
        }
    }
}
