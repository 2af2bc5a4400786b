import Foundation
import KenDomain

extension SQLConnection {
    /// Compares every record that the log knows with the digest that its last change left.
    func examineRecords(_ examination: inout Examination) throws -> String {
        let erased = try erasedInBatches()
        var start: Int64 = 0
        while case let changes = try changes(after: start, limit: 500), let first = changes.first,
            let last = changes.last
        {
            let bodies = Dictionary(grouping: try bodies(of: first.number...last.number), by: \.change)
            for change in changes {
                try examine(change, bodies[change.number] ?? [], erased: erased, &examination)
            }
            start = last.number
        }
        let count = try examineCounts(&examination)
        return "\(count) records are as their last change left them"
    }

    private func examine(
        _ change: Change, _ bodies: [ChangeBody], erased: Set<UUID>, _ examination: inout Examination
    ) throws {
        for body in bodies {
            guard let kind = body.recordKind else { continue }
            switch body.manner {
            case .changed: try examine(change, body, kind.type, erased: erased, &examination)
            case .created: try examineBatch(body, kind.type, erased: erased, &examination)
            case .erased: break
            }
        }
        let batches = bodies.filter { $0.manner != .changed }
        let isWhole = !batches.isEmpty && batches.allSatisfy { $0.redactedOn == nil }
        if isWhole, ChangeBody.digest(of: batches) != change.after {
            examination.find("The list of records of change \(change.number) was altered.")
        }
    }

    /// A change of one record: its words, and the record when nothing has changed it since.
    private func examine<R: StoredRecord>(
        _ change: Change, _ body: ChangeBody, _ type: R.Type, erased: Set<UUID>, _ examination: inout Examination
    ) throws {
        guard let record = change.record else { return }
        let isLast = try !erased.contains(record) && changes(of: record, limit: 1).first?.number == change.number
        if isLast, change.after != nil { examination.logged[R.recordKind, default: 0] += 1 }
        guard body.redactedOn == nil else { return }
        for (text, digest) in [(body.before, change.before), (body.after, change.after)] {
            let written = text.flatMap { try? JSONText.decode(type, from: $0).digest(salt: body.salt) }
            if written != digest { examination.find("The words of change \(change.number) were altered.") }
        }
        if isLast { try compare(type, record, change.after, salt: body.salt, &examination) }
    }

    private func examineBatch<R: StoredRecord>(
        _ body: ChangeBody, _ type: R.Type, erased: Set<UUID>, _ examination: inout Examination
    ) throws {
        for entry in body.entries where !erased.contains(entry.id) {
            guard try changes(of: entry.id, limit: 1).isEmpty else { continue }
            examination.logged[R.recordKind, default: 0] += 1
            try compare(type, entry.id, entry.digest, salt: body.salt, &examination)
        }
    }

    private func compare<R: StoredRecord>(
        _ type: R.Type, _ id: UUID, _ digest: [UInt8]?, salt: [UInt8], _ examination: inout Examination
    ) throws {
        let kind = R.recordKind
        do {
            switch (try find(type, R.ID(id)), digest) {
            case (nil, nil): return
            case (nil, _): examination.find("is gone, though nobody removed it.", kind, id)
            case (_, nil): examination.find("is there, though it was removed.", kind, id)
            case (let found?, let digest?):
                if try !found.digest(salt: salt).starts(with: digest) {
                    examination.find("is not what its last change left: the file was damaged or altered.", kind, id)
                } else if try !linksAgree(with: found) {
                    examination.find("is listed wrongly where it is looked up.", kind, id)
                }
            }
        } catch let fault as StoreFault where fault.code == "corrupt" {
            examination.find("cannot be read: the file was damaged or altered.", kind, id)
        }
    }

    /// Whether the tables in which its lists are looked up say the same as its row.
    private func linksAgree<R: StoredRecord>(with record: R) throws -> Bool {
        for link in R.links {
            var found: Set<[SQLValue]> = []
            try query(link.find, [.int(workspace), .id(record.id)]) { row in
                found.insert((0..<row.count).map(row.value))
            }
            let expected = link.rows(record).map { $0.map(\.asRead) }
            if found != Set(expected) { return false }
        }
        return true
    }

    /// Finds records that no line of the log speaks of; returns how many there are in all.
    private func examineCounts(_ examination: inout Examination) throws -> Int {
        var total = 0
        for kind in RecordKind.allCases {
            let count = Int(try first(kind.type.table.count, [.int(workspace)]) { $0.int(0) } ?? 0)
            let logged = examination.logged[kind] ?? 0
            if count > logged { examination.find("\(count - logged) of \(kind.words) are in no line of the log.") }
            total += count
        }
        return total
    }

    /// Records that a batch removed, as undoing an import does.
    private func erasedInBatches() throws -> Set<UUID> {
        var erased: Set<UUID> = []
        try query(ChangeStatements.erasedBatches, [.int(workspace)]) { row in
            erased.formUnion(try ChangeBody(row).entries.map(\.id))
        }
        return erased
    }
}

extension SQLValue {
    /// The value as a database without a type for ids gives it back.
    fileprivate var asRead: SQLValue {
        if case .uuid(let uuid) = self { .blob(withUnsafeBytes(of: uuid.uuid) { Array($0) }) } else { self }
    }
}
