import Foundation
import KenDomain
import KenStore

/// The records of one kind that a batch makes or changes, held until they are written together.
struct Shelf<Record: StoredRecord>: RecordShelf {
    private(set) var new: [Record] = []
    /// Where a new record stands in ``new``.
    private var places: [Record.ID: Int] = [:]
    /// Records of the database that were looked at, as they are now.
    private var found: [Record.ID: Record] = [:]
    /// Those of them that became different, in the order in which they did.
    private var changed: [Record.ID] = []
    private var changedIDs: Set<Record.ID> = []

    /// A record that did not exist before.
    mutating func add(_ record: Record) {
        places[record.id] = new.count
        new.append(record)
    }

    /// A record of this batch, or of the database.
    mutating func find(_ id: Record.ID, in sight: ImportSight) throws -> Record? {
        if let place = places[id] { return new[place] }
        if let held = found[id] { return held }
        let record = try sight.find(Record.self, id)
        found[id] = record
        return record
    }

    /// Changes a record in place; whether anything became different.
    mutating func change(
        _ id: Record.ID, in sight: ImportSight, _ edit: (inout Record) -> Void
    ) throws -> Bool {
        guard let before = try find(id, in: sight) else { return false }
        var after = before
        edit(&after)
        guard after != before else { return false }
        if let place = places[id] {
            new[place] = after
        } else {
            found[id] = after
            if changedIDs.insert(id).inserted { changed.append(id) }
        }
        return true
    }

    /// The records that are made or changed here.
    var touched: [UUID] { new.map(\.id.uuid) + changed.map(\.uuid) }

    /// What writes the new, packed here and now, then the changed; nil when there is neither.
    func writer(for deed: Deed, workspace: Int64) throws -> RecordWriter? {
        guard !new.isEmpty || !changed.isEmpty else { return nil }
        let batch = try RecordBatch(new, for: deed, workspace: workspace)
        let changed = changed.compactMap { found[$0] }
        return { journal in
            try journal.insert(batch)
            for record in changed { try journal.update(record) }
        }
    }
}

/// A shelf of any kind of record.
protocol RecordShelf: Sendable {
    /// The records that are made or changed here.
    var touched: [UUID] { get }

    /// What writes them; nil when there are none.
    func writer(for deed: Deed, workspace: Int64) throws -> RecordWriter?
}
