import Foundation
import KenDomain

/// A record in the index of words.
struct SearchEntry: Hashable, Sendable {
    var record: UUID
    var kind: RecordKind
    var words: String
    var on: Day
    var learnedOn: Day
    var visibility: Visibility
}

extension StoredRecord {
    /// Its entry; nil when there is nothing to find, or it was deleted.
    var searchEntry: SearchEntry? {
        guard standing.endedOn == nil, let found = searchWords else { return nil }
        return SearchEntry(
            record: id.uuid, kind: Self.recordKind, words: found.words, on: found.on, learnedOn: standing.learnedOn,
            visibility: standing.visibility)
    }
}
