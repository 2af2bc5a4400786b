import KenDomain
import KenStore

/// The records of one kind that a batch makes or changes, held until they are written together.
struct Shelf<Record: StoredRecord> {
    private var records: [Record.ID: Record] = [:]
    private(set) var new: [Record.ID] = []
    private var changed: [Record.ID] = []
    private var newIDs: Set<Record.ID> = []
    private var changedIDs: Set<Record.ID> = []

    /// A record that did not exist before.
    mutating func add(_ record: Record) {
        records[record.id] = record
        new.append(record.id)
        newIDs.insert(record.id)
    }

    /// A record of this batch, or of the database.
    mutating func find(_ id: Record.ID, in db: Journal) throws -> Record? {
        if let held = records[id] { return held }
        let found = try db.find(Record.self, id)
        records[id] = found
        return found
    }

    /// Changes a record in place; whether anything became different.
    mutating func change(
        _ id: Record.ID, in db: Journal, _ edit: (inout Record) -> Void
    ) throws -> Bool {
        guard let before = try find(id, in: db) else { return false }
        var after = before
        edit(&after)
        guard after != before else { return false }
        records[id] = after
        if !newIDs.contains(id), changedIDs.insert(id).inserted { changed.append(id) }
        return true
    }

    /// Writes what is new, then what changed.
    func write(to journal: Journal) throws {
        try journal.insert(new.compactMap { records[$0] })
        for record in changed.compactMap({ records[$0] }) { try journal.update(record) }
    }
}
