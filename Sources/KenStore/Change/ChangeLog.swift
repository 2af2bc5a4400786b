import KenDomain

/// Collects the lines of one deed and appends them to the chain in one go.
struct ChangeLog {
    private let deed: Deed
    private var lines: [(change: Change, body: ChangeBody?)] = []
    private var batches: [ChangeBody] = []
    private var salts: UInt64 = 0

    init(_ deed: Deed) { self.deed = deed }

    /// Whether nothing has been done.
    var isEmpty: Bool { lines.isEmpty && batches.isEmpty }

    /// A salt of its own for the next line; none can be guessed from another.
    mutating func nextSalt() -> [UInt8] {
        salts += 1
        return Array(RecordDigest.of([.int(Int64(salts))], salt: deed.salt).prefix(16))
    }

    /// One record, new, changed or gone.
    mutating func add(_ change: Change, body: ChangeBody?) { lines.append((change, body)) }

    /// One record of a batch of its kind.
    mutating func addToBatch<R: StoredRecord>(
        _ record: R.Type, _ manner: ChangeBody.Manner, id: R.ID, values: some Sequence<SQLValue>
    ) {
        let index = batches.firstIndex { $0.recordKind == R.recordKind && $0.manner == manner } ?? openBatch(R.recordKind, manner)
        batches[index].append(id.uuid, digest: RecordDigest.of(values, salt: batches[index].salt))
    }

    private mutating func openBatch(_ kind: RecordKind, _ manner: ChangeBody.Manner) -> Int {
        batches.append(ChangeBody(recordKind: kind, manner: manner, salt: nextSalt()))
        return batches.count - 1
    }

    /// Writes everything collected; returns the number of the last line, or nil when there is none.
    mutating func append(to connection: some SQLConnection) throws -> Int64? {
        if !batches.isEmpty {
            batches.sort { ($0.recordKind?.rawValue ?? "", $0.manner.rawValue) < ($1.recordKind?.rawValue ?? "", $1.manner.rawValue) }
            let digest = ChangeBody.digest(of: batches)
            lines.insert((Change(deed, recordKind: nil, record: nil, before: nil, after: digest), nil), at: 0)
        }
        guard !lines.isEmpty else { return nil }
        let end = try connection.takeChainEnd()
        let numbered = chained(after: end)
        try write(numbered, to: connection)
        return numbered.last?.change.number
    }

    private func chained(after end: ChainEnd) -> [(change: Change, body: ChangeBody?)] {
        var end = end
        return lines.enumerated().map { index, line in
            var change = line.change
            change.number = end.number + 1
            change.previous = end.digest
            change.key = index == 0 ? deed.key : nil
            end = ChainEnd(number: change.number, digest: change.digest)
            return (change, line.body)
        }
    }

    private func write(_ lines: [(change: Change, body: ChangeBody?)], to connection: some SQLConnection) throws {
        let workspace = SQLValue.int(connection.workspace)
        try connection.runMany(
            ChangeStatements.insert,
            rows: lines.map { [workspace] + $0.change.content + [.blob($0.change.digest)] })
        guard let first = lines.first, let last = lines.last else { return }
        let bodies = batches.map { ($0, first.change.number) }
            + lines.compactMap { line in line.body.map { ($0, line.change.number) } }
        try connection.runMany(
            ChangeStatements.insertBody,
            rows: bodies.map { body, number in
                [
                    workspace, .int(number), .text(body.recordKind?.rawValue ?? ""), .name(body.manner),
                    .blob(body.salt), .text(body.before), .text(body.after), .blob(body.packed),
                ]
            })
        try connection.run(
            ChangeStatements.moveCounter, [workspace, .int(last.change.number), .blob(last.change.digest)])
    }
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
