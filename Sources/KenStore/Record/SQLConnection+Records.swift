import Foundation
import KenDomain

extension SQLConnection {
    /// The record with that id, also when it was ended; nil when there is none.
    package func find<R: StoredRecord>(_ type: R.Type, _ id: R.ID) throws -> R? {
        try first(R.table.find, [.int(workspace), .id(id)]) { try R($0) }
    }

    /// Records by id, also ended ones, in as few queries as a list of ids allows.
    package func find<R: StoredRecord>(_ type: R.Type, among ids: some Sequence<R.ID>) throws -> [R.ID: R] {
        var found: [R.ID: R] = [:]
        try query(R.table.findMany, [.int(workspace)], among: Set(ids).map { .id($0) }) { row in
            let record = try R(row)
            found[record.id] = record
        }
        return found
    }

    /// Records in ascending order of their ids, from after one of them on; ended ones are among them.
    package func page<R: StoredRecord>(_ type: R.Type, after id: R.ID?, limit: Int) throws -> [R] {
        let start = id?.uuid ?? UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        return try all(R.table.page, [.int(workspace), .uuid(start), .int(limit)]) { try R($0) }
    }

    /// The records made last, newest first, from before one of them on; ended ones are among them.
    package func newest<R: StoredRecord>(_ type: R.Type, before id: R.ID? = nil, limit: Int) throws -> [R] {
        let end =
            id?.uuid
            ?? UUID(uuid: (255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255))
        return try all(R.table.newest, [.int(workspace), .uuid(end), .int(limit)]) { try R($0) }
    }

    /// Every record in ascending order of ids, for small tables and tests; large ones are read by ``page(_:after:limit:)``.
    package func all<R: StoredRecord>(_ type: R.Type) throws -> [R] { try page(type, after: nil, limit: .max) }
}
