/// What each kind of page weighs, found by following links from the Radar: one of every kind.
struct PageWeights {
    let port: UInt16
    let cookie: String
    /// How often each page is made anew.
    let times: Int

    /// One kind of page.
    private struct Weight {
        let kind: String
        let plain: Int
        let packed: Int
        /// Requests of a first load: the page and what it names in its head.
        let requests: Int
        /// Bytes of a first load, everything packed.
        let first: Int
        let statements: Int
        let fresh: Spread
    }

    /// No more kinds than these are looked at.
    private static let most = 120

    /// The table in Markdown, in the order of discovery.
    func markdown(title: String) throws -> String {
        let rows = try weights().map { weight in
            """
            | \(weight.kind) | \(kilobytes(weight.plain)) | \(kilobytes(weight.packed)) | \(weight.requests) | \
            \(kilobytes(weight.first)) | \(weight.statements) | \(Unit.milliseconds.text(weight.fresh.median)) | \
            \(Unit.milliseconds.text(weight.fresh.percentile(95))) |
            """
        }
        let head = [
            "### \(title)", "",
            "| page | plain | packed | requests | first load, packed | statements | p50 | p95 |",
            "|---|---:|---:|---:|---:|---:|---:|---:|",
        ]
        return (head + rows).joined(separator: "\n")
    }

    private func kilobytes(_ bytes: Int) -> String { "\((bytes + 512) / 1024) KB" }

    private func weights() throws -> [Weight] {
        let connection = try HTTPConnection(port: port)
        var (todo, seen, found): ([String], Set<String>, [Weight]) = (["/"], ["/"], [])
        while !todo.isEmpty, found.count < Self.most {
            let path = todo.removeFirst()
            let answer = try connection.get(path, cookie: cookie)
            let isPage = answer.head["content-type"]?.first?.hasPrefix("text/html") ?? false
            guard answer.status == 200, isPage else { continue }
            for link in links(in: answer.text) where seen.insert(kind(of: link)).inserted { todo.append(link) }
            found.append(try weight(of: path, answer, connection))
        }
        return found
    }

    private func weight(of path: String, _ page: HTTPAnswer, _ connection: HTTPConnection) throws -> Weight {
        let packed = try connection.get(path, cookie: cookie, keepsBody: false, isPacked: true)
        let named = Set(page.text.matches(of: #/(?:href|src)="(/assets/[^"]+)"/#).map { String($0.1) })
        let assets = try named.reduce(0) {
            try $0 + connection.get($1, cookie: cookie, keepsBody: false, isPacked: true).length
        }
        var before = try ran(packed)
        var (seconds, statements): ([Double], [Int]) = ([], [])
        for number in 0..<times {
            let fresh = path + (path.contains("?") ? "&" : "?") + "made=\(number)"
            var answer: HTTPAnswer?
            seconds.append(
                try Stopwatch.seconds { answer = try connection.get(fresh, cookie: cookie, keepsBody: false) })
            guard let answer, answer.status == 200 else { throw Failure("\(fresh) does not answer 200") }
            let after = try ran(answer)
            statements.append(after - before)
            before = after
        }
        return Weight(
            kind: kind(of: path), plain: page.length, packed: packed.length, requests: 1 + named.count,
            first: packed.length + assets, statements: statements.max() ?? 0, fresh: Spread(seconds))
    }

    /// Statements run until this answer.
    private func ran(_ answer: HTTPAnswer) throws -> Int {
        guard let count = answer.head["ken-statements"]?.first.flatMap({ Int($0) }) else {
            throw Failure("the server does not tell its statements: this ken is older than this bench")
        }
        return count
    }

    private func links(in text: String) -> [String] {
        text.matches(of: #/href="(/[^"#]*)/#).map { String($0.1).replacing("&amp;", with: "&") }
            .filter { !$0.hasPrefix("/assets/") && !$0.contains("asOf=") }
    }

    /// The address without what tells one record from another.
    private func kind(of address: String) -> String {
        address.replacing(#/[A-Za-z0-9_-]{22}(?=$|\/|\?)/#, with: "{id}").replacing(#/=[^&]*/#, with: "")
    }
}
