package import Foundation
import KenDomain

extension Journal {
    /// Writes a new record.
    package func insert<R: StoredRecord>(_ record: R) throws { try insert([record]) }

    /// Writes new records of one kind. An import logs them as a batch, anything else one by one.
    package func insert<R: StoredRecord>(_ records: [R]) throws {
        guard !records.isEmpty else { return }
        try insert(RecordBatch(records, for: deed, workspace: workspace))
    }

    /// Writes new records that were packed beforehand.
    package func insert<R: StoredRecord>(_ batch: RecordBatch<R>) throws {
        try runMany(R.table.insert, batch.rows)
        for (link, rows) in zip(R.links, batch.links) where rows.count > 0 { try runMany(link.insert, rows) }
        try index(batch.entries)
        due.formUnion(batch.due)
        if deed.cause.isBulk {
            log.add(batch.body)
        } else {
            for record in batch.records { try logChange(R.self, record.id, from: nil, to: record) }
        }
        guard R.keepsHistory else { return }
        for record in batch.records { try record.keepHistory(replacing: nil, on: deed.day, in: self) }
    }

    /// Writes a changed record over the version it was made from; a record that is the same is left alone.
    /// - Returns: the record as it now stands.
    /// - Throws: ``Refusal/conflict(_:)`` when it was changed meanwhile, ``Refusal/notFound(_:)`` when it is gone.
    @discardableResult
    package func update<R: StoredRecord>(_ record: R) throws -> R {
        guard let before = try find(R.self, record.id) else { throw Refusal.notFound(R.recordKind.words) }
        guard before.standing.version == record.standing.version else { throw conflict(R.recordKind) }
        if before == record { return before }
        var after = record
        after.standing.version += 1
        after.standing.createdAt = before.standing.createdAt
        after.standing.changedAt = deed.at
        try write(after, over: before)
        return after
    }

    /// Puts a record back as it was, version and all, if it still is what a change made of it.
    /// - Returns: false when it was changed since, or is gone; it is then left alone.
    func restore<R: StoredRecord>(_ before: R, replacing after: R) throws -> Bool {
        guard let found = try find(R.self, after.id), found == after else { return false }
        try write(before, over: after)
        return true
    }

    private func write<R: StoredRecord>(_ after: R, over before: R) throws {
        var row = PackedRows()
        row.append(.int(workspace))
        try after.appendRow(to: &row)
        row.append(.int(before.standing.version))
        row.endRow()
        try runMany(R.table.update, row)
        for link in R.links where link.rows(before) != link.rows(after) {
            try run(link.delete, [.int(workspace), .id(after.id)])
            try runMany(link.insert, link.packed([after], workspace: workspace))
        }
        try after.keepHistory(replacing: before, on: deed.day, in: self)
        let (found, finds) = (before.searchEntry, after.searchEntry)
        if found != finds {
            if let found { try unindex(found) }
            if let finds { try index([finds]) }
        }
        due.add(after, replacing: before)
        try logChange(R.self, after.id, from: before, to: after)
    }

    /// Hides a record from today on, and from every past day; ``update(_:)`` with the day taken away brings it back.
    @discardableResult
    package func end<R: StoredRecord>(_ record: R) throws -> R {
        var record = record
        record.standing.endedOn = deed.day
        return try update(record)
    }

    /// Removes a record unless another one refers to it.
    /// - Returns: whether it was removed.
    @discardableResult
    package func erase<R: StoredRecord>(_ record: R) throws -> Bool {
        guard try run(R.table.erase, [.int(workspace), .id(record.id)]) > 0 else { return false }
        if let found = record.searchEntry { try unindex(found) }
        due.add(record, replacing: record)
        try logErasure(of: record)
        return true
    }

    /// Takes the words of a record out of the log, as erasing a person does; the chain stays whole.
    package func redact(_ record: UUID) throws {
        try run(ChangeStatements.redact, [.int(workspace), .uuid(record), .day(deed.day), .blob([])])
    }

    private func conflict(_ kind: RecordKind) -> Refusal {
        .conflict("This \(kind.words) was changed by someone else meanwhile. Look at it again.")
    }
}

extension Journal {
    private func logErasure<R: StoredRecord>(of record: R) throws {
        if deed.cause.isBulk {
            var batch = ChangeBody(recordKind: R.recordKind, manner: .erased, salt: deed.salt(for: R.recordKind))
            batch.append(record.id.uuid, digest: try record.digest(salt: batch.salt))
            log.add(batch)
        } else {
            try logChange(R.self, record.id, from: record, to: nil)
        }
    }

    private func logChange<R: StoredRecord>(_ type: R.Type, _ id: R.ID, from before: R?, to after: R?) throws {
        var body = ChangeBody(recordKind: R.recordKind, manner: .changed, salt: log.nextSalt())
        body.before = try before.map(JSONText.encode)
        body.after = try after.map(JSONText.encode)
        let change = Change(
            deed, recordKind: R.recordKind, record: id.uuid, before: try before?.digest(salt: body.salt),
            after: try after?.digest(salt: body.salt))
        if keepsNoWords { body.redact(on: deed.day) }
        log.add(change, body: body)
    }
}

extension StoredRecord {
    /// The salted digest of its row.
    func digest(salt: [UInt8]) throws -> [UInt8] {
        var row = PackedRows()
        try appendRow(to: &row)
        return row.bytes.withUnsafeBytes { RecordDigest.of($0, salt: salt) }
    }
}

extension RecordKind {
    /// The kind in words: `access request`.
    package var words: String {
        switch self {
        case .nonDisclosure: "non-disclosure"
        case .coCreation: "co-creation"
        default: rawValue.replacing("_", with: " ")
        }
    }
}
