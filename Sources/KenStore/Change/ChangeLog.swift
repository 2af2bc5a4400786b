import KenDomain

/// Collects the lines of one deed and appends them to the chain in one go.
struct ChangeLog {
    private let deed: Deed
    private var lines: [ChangeLine] = []
    private var batches: [ChangeBody] = []
    private var salts: Int64 = 0

    init(_ deed: Deed) { self.deed = deed }

    /// A salt of its own for the next line; none can be guessed from another.
    mutating func nextSalt() -> [UInt8] {
        salts += 1
        return Array(RecordDigest.of([.int(salts)], salt: deed.salt).prefix(16))
    }

    /// One record, new, changed or gone.
    mutating func add(_ change: Change, body: ChangeBody) { lines.append(ChangeLine(change: change, body: body)) }

    /// Records that came or went together.
    mutating func add(_ batch: ChangeBody) {
        let same = batches.firstIndex { $0.recordKind == batch.recordKind && $0.manner == batch.manner }
        if let same {
            batches[same].packed += batch.packed
        } else {
            batches.append(batch)
        }
    }

    /// Writes everything collected; returns the number of the last line, or nil when there is none.
    func append(to connection: some SQLConnection) throws -> Int64? {
        var lines = lines
        if !batches.isEmpty {
            let digest = ChangeBody.digest(of: batches)
            lines.insert(
                ChangeLine(change: Change(deed, recordKind: nil, record: nil, before: nil, after: digest), body: nil),
                at: 0)
        }
        guard !lines.isEmpty else { return nil }
        return try write(chained(lines, after: connection.takeChainEnd()), to: connection)
    }

    private func chained(_ lines: [ChangeLine], after end: ChainEnd) -> [ChangeLine] {
        var end = end
        return lines.enumerated().map { index, line in
            var line = line
            line.change.number = end.number + 1
            line.change.previous = end.digest
            line.change.key = index == 0 ? deed.key : nil
            end = ChainEnd(number: line.change.number, digest: line.change.digest)
            return line
        }
    }

    private func write(_ lines: [ChangeLine], to connection: some SQLConnection) throws -> Int64? {
        guard let first = lines.first, let last = lines.last else { return nil }
        let workspace = SQLValue.int(connection.workspace)
        try connection.runMany(
            ChangeStatements.insert,
            rows: lines.map { [workspace] + $0.change.content + [.blob($0.change.digest)] })
        let bodies =
            batches.map { $0.values(change: first.change.number) }
            + lines.compactMap { line in line.body?.values(change: line.change.number) }
        try connection.runMany(ChangeStatements.insertBody, rows: bodies.map { [workspace] + $0 })
        try connection.run(
            ChangeStatements.moveCounter, [workspace, .int(last.change.number), .blob(last.change.digest)])
        return last.change.number
    }
}

/// A line with the words behind it; batches lie behind the first line without any of its own.
private struct ChangeLine {
    var change: Change
    var body: ChangeBody?
}

/// The last line of the chain.
struct ChainEnd: Hashable, Sendable {
    var number: Int64
    var digest: [UInt8]

    /// Before the first line.
    static let start = ChainEnd(number: 0, digest: [UInt8](repeating: 0, count: 32))
}

extension SQLConnection {
    /// Where the chain ends, holding it against other writers until this transaction is over.
    func takeChainEnd() throws -> ChainEnd {
        let end = try first(ChangeStatements.takeCounter, [.int(workspace)]) { row in
            ChainEnd(number: row.int(0), digest: row.blob(1))
        }
        guard let end else { throw StoreFault.corrupt("the counter of changes is gone") }
        return end
    }
}
