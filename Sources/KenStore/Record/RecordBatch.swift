import KenDomain

/// New records of one kind, packed and digested before the transaction that writes them, so that the writer is held
/// no longer than writing takes.
package struct RecordBatch<R: StoredRecord>: Sendable {
    let records: [R]
    /// A row for each record, as ``Table/insert`` takes it.
    let rows: PackedRows
    /// The rows of each table in ``StoredRecord/links``.
    let links: [PackedRows]
    /// The log's account of the batch.
    let body: ChangeBody
    /// The accounts it touches.
    let due: DueAccounts
    /// What can be found of them by words.
    let entries: [SearchEntry]

    /// Packs new records for a deed.
    package init(_ records: [R], for deed: Deed, workspace: Int64 = 1) throws {
        self.records = records
        var body = ChangeBody(recordKind: R.recordKind, manner: .created, salt: deed.salt(for: R.recordKind))
        var rows = PackedRows()
        rows.reserve(rows: records.count, bytesEach: 384)
        var due = DueAccounts()
        for record in records {
            rows.append(.int(workspace))
            try record.appendRow(to: &rows)
            rows.endRow()
            due.add(record, replacing: nil)
        }
        body.append(records, rows)
        self.rows = rows
        self.body = body
        self.due = due
        entries = records.compactMap(\.searchEntry)
        links = R.links.map { $0.packed(records, workspace: workspace) }
    }
}

extension ChangeBody {
    /// Adds records of a batch with the digests of their rows; the workspace at their head does not count.
    fileprivate mutating func append<R: StoredRecord>(_ records: [R], _ rows: PackedRows) {
        packed.reserveCapacity(records.count * 32)
        rows.bytes.withUnsafeBytes { bytes in
            for (index, record) in records.enumerated() {
                let row = UnsafeRawBufferPointer(rebasing: bytes[rows.range(of: index)].dropFirst(9))
                withUnsafeBytes(of: record.id.uuid) { packed.append(contentsOf: $0) }
                RecordDigest.append(of: row, salt: salt, to: &packed)
            }
        }
    }
}

extension LinkTable {
    /// A row for each element of the lists.
    func packed(_ owners: [Owner], workspace: Int64) -> PackedRows {
        var packed = PackedRows()
        for owner in owners {
            for row in rows(owner) {
                packed.append(.int(workspace))
                packed.append(.id(owner.id))
                for value in row { packed.append(value) }
                packed.endRow()
            }
        }
        return packed
    }
}

extension Deed {
    /// The salt of its batch of new records of a kind.
    func salt(for kind: RecordKind) -> [UInt8] {
        Array(RecordDigest.of([.name(kind)], salt: salt).prefix(16))
    }
}
