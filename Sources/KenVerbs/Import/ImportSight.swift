import Foundation
import KenDomain
import KenStore

/// What a batch sees while its rows are matched: the database, and what the batch before it is about to write.
struct ImportSight {
    let db: any SQLConnection
    /// Matched already, and perhaps not written yet; nil when the database holds all there is.
    var before: MatchedBatch?

    /// The record as it will be found once this batch is written.
    /// - Throws: ``ImportOverlap`` when the batch before makes or changes it.
    func find<R: StoredRecord>(_ type: R.Type, _ id: R.ID) throws -> R? {
        if let before, before.touched.contains(id.uuid) { throw ImportOverlap() }
        return try db.find(type, id)
    }

    /// The database, for what only it can tell.
    /// - Throws: ``ImportOverlap`` while the batch before may not be written.
    func settled() throws -> any SQLConnection {
        guard before == nil else { throw ImportOverlap() }
        return db
    }
}

/// Rows that can be matched only once the batch before them is written.
struct ImportOverlap: Error {}
