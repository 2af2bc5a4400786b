package import Foundation
import KenDomain

extension SQLConnection {
    /// The number of the last change; 0 when there is none. One indexed read.
    package func lastChange() throws -> Int64 {
        try first(ChangeStatements.counter, [.int(workspace)]) { $0.int(0) } ?? 0
    }

    /// The change a caller has already made with that idempotency key.
    package func change(key: String) throws -> Change? {
        try first(ChangeStatements.byKey, [.int(workspace), .text(key)]) { Change($0) }
    }

    /// Changes in ascending order, from after that number on.
    package func changes(after number: Int64, limit: Int) throws -> [Change] {
        try all(ChangeStatements.page, [.int(workspace), .int(number), .int(limit)]) { Change($0) }
    }

    /// Changes, newest first, from before that number on.
    package func changes(before number: Int64 = .max, limit: Int) throws -> [Change] {
        try all(ChangeStatements.newestPage, [.int(workspace), .int(number), .int(limit)]) { Change($0) }
    }

    /// Changes of one record, newest first; its creation is not among them when it came in a batch.
    package func changes(of record: UUID, limit: Int = 100) throws -> [Change] {
        try all(ChangeStatements.byRecord, [.int(workspace), .uuid(record), .int(limit)]) { Change($0) }
    }

    /// The bodies of the changes of one record, newest first.
    package func bodies(of record: UUID, limit: Int = 100) throws -> [ChangeBody] {
        try all(
            ChangeStatements.bodiesOfRecord, [.int(workspace), .uuid(record), .int(limit)], decode: ChangeBody.init)
    }

    /// Changes made by one import, newest first, from before that number on.
    package func changes(by run: ImportRun.ID, before number: Int64 = .max, limit: Int) throws -> [Change] {
        let values: [SQLValue] = [
            .int(workspace), .text("import"), .text(run.description), .int(number), .int(limit),
        ]
        return try all(ChangeStatements.byCause, values) { Change($0) }
    }

    /// Whether anything but that import has changed something since that number. Linear in the changes since.
    package func isChanged(since number: Int64, otherThanBy run: ImportRun.ID) throws -> Bool {
        let values: [SQLValue] = [.int(workspace), .int(number), .text("import"), .text(run.description)]
        return try first(ChangeStatements.byOthers, values) { $0.int(0) } != nil
    }

    /// Whether an import changed anything.
    package func hasChanges(by run: ImportRun.ID) throws -> Bool { try !changes(by: run, limit: 1).isEmpty }

    /// Changes made by one request of a person, newest first.
    package func changes(byRequest id: String, limit: Int = 1_000) throws -> [Change] {
        let values: [SQLValue] = [.int(workspace), .text("request"), .text(id), .int(Int64.max), .int(limit)]
        return try all(ChangeStatements.byCause, values) { Change($0) }
    }

    /// The bodies of those changes, in their order.
    package func bodies(of changes: ClosedRange<Int64>) throws -> [ChangeBody] {
        try all(
            ChangeStatements.bodies, [.int(workspace), .int(changes.lowerBound), .int(changes.upperBound)],
            decode: ChangeBody.init)
    }
}

extension ChangeBody {
    /// Reads a row of `change_body`.
    init(_ row: SQLRow) throws {
        guard let manner = Manner(rawValue: row.text(2)) else { throw StoreFault.corrupt("a change_body of no manner") }
        self.init(recordKind: RecordKind(rawValue: row.text(1)), manner: manner, salt: row.blob(3))
        change = row.int(0)
        before = row.isNull(4) ? nil : row.text(4)
        after = row.isNull(5) ? nil : row.text(5)
        packed = row.blob(6)
        redactedOn = row.isNull(7) ? nil : Day(Int(row.int(7)))
    }
}
