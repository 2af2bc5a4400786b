package import Foundation
package import KenDomain

/// The words behind a line of the log, kept apart so that erasing them leaves the chain whole.
package struct ChangeBody: Hashable, Sendable {
    /// What the line did to records of this kind.
    package enum Manner: String, Sendable {
        /// One record, named by the line.
        case changed
        /// A batch of new ones; see ``entries``.
        case created
        /// A batch that was removed; see ``entries``.
        case erased
    }

    /// A record of a batch.
    package struct Entry: Hashable, Sendable {
        package var id: UUID
        /// The first sixteen bytes of its salted digest.
        package var digest: [UInt8]
    }

    /// The line it belongs to.
    package var change: Int64
    package var recordKind: RecordKind?
    package var manner: Manner
    package var salt: [UInt8]
    /// The record as JSON before; nil when it was new.
    package var before: String?
    /// The record as JSON after; nil when it was removed.
    package var after: String?
    /// For a batch: sixteen bytes of id and sixteen of digest for each record.
    package var packed: [UInt8]
    /// The day its words were erased.
    package var redactedOn: Day?

    /// A body.
    init(recordKind: RecordKind?, manner: Manner, salt: [UInt8]) {
        change = 0
        self.recordKind = recordKind
        self.manner = manner
        self.salt = salt
        packed = []
    }

    /// The records of a batch.
    package var entries: [Entry] {
        packed.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count - 31, by: 32).map { start in
                Entry(
                    id: UUID(uuid: bytes.loadUnaligned(fromByteOffset: start, as: uuid_t.self)),
                    digest: Array(bytes[start + 16..<start + 32]))
            }
        }
    }

    /// Adds a record to the batch.
    mutating func append(_ id: UUID, digest: [UInt8]) {
        withUnsafeBytes(of: id.uuid) { packed.append(contentsOf: $0) }
        packed.append(contentsOf: digest.prefix(16))
    }

    /// Takes the words out; what remains says that something was changed, and when its words were erased.
    mutating func redact(on day: Day) {
        (salt, before, after, redactedOn) = ([], nil, nil, day)
    }

    /// The digest that a line made of batches holds.
    static func digest(of batches: [ChangeBody]) -> [UInt8] {
        let ordered = batches.sorted { ($0.kindName, $0.manner.rawValue) < ($1.kindName, $1.manner.rawValue) }
        let values = ordered.flatMap { batch -> [SQLValue] in
            [.text(batch.kindName), .name(batch.manner), .blob(batch.salt), .blob(batch.packed)]
        }
        return RecordDigest.of(values, salt: [])
    }

    /// The kind as the column has it; "" for what is no record.
    private var kindName: String { recordKind?.rawValue ?? "" }

    /// The values of the columns after the workspace.
    func values(change: Int64) -> [SQLValue] {
        [
            .int(change), .text(kindName), .name(manner), .blob(salt), .text(before), .text(after), .blob(packed),
            .day(redactedOn),
        ]
    }
}
