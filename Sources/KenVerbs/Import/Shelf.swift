import KenDomain
import KenStore

/// The records of one kind that a batch makes or changes, held until they are written together.
struct Shelf<Record: StoredRecord> {
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
    mutating func find(_ id: Record.ID, in db: Journal) throws -> Record? {
        if let place = places[id] { return new[place] }
        if let held = found[id] { return held }
        let record = try db.find(Record.self, id)
        found[id] = record
        return record
    }

    /// Changes a record in place; whether anything became different.
    mutating func change(
        _ id: Record.ID, in db: Journal, _ edit: (inout Record) -> Void
    ) throws -> Bool {
        guard let before = try find(id, in: db) else { return false }
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

    /// Writes what is new, then what changed.
    func write(to journal: Journal) throws {
        try journal.insert(new)
        for record in changed.compactMap({ found[$0] }) { try journal.update(record) }
    }
}
