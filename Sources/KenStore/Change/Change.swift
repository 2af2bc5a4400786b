package import Foundation
package import KenDomain

/// One line of the log of changes. Each holds the digest of the line before it, so that none can be altered unseen.
package struct Change: Hashable, Sendable {
    /// Counts from 1 without gaps.
    package var number: Int64
    package var at: Instant
    /// The name of whoever did it.
    package var caller: String
    package var person: Person.ID?
    /// `request`, `import`, `undo` or `job`.
    package var causeKind: String
    /// The id or name of the cause.
    package var cause: String
    /// What a caller sends so that asking twice does it once.
    package var key: String?
    package var verb: String
    /// The record that was changed; nil for a batch of new ones and for what is no record.
    package var recordKind: RecordKind?
    package var record: UUID?
    /// Digests of the record; nil where there was none.
    package var before: [UInt8]?
    package var after: [UInt8]?
    /// Digest of the line before; thirty-two zeros for the first.
    package var previous: [UInt8]

    /// The digest of this line.
    package var digest: [UInt8] { RecordDigest.of(content, salt: []) }

    /// Every column but the workspace and the digest itself.
    var content: [SQLValue] {
        [
            .int(number), .instant(at), .text(caller), .id(person), .text(causeKind), .text(cause), .text(key),
            .text(verb), .name(recordKind), record.map { .uuid($0) } ?? .null, before.map { .blob($0) } ?? .null,
            after.map { .blob($0) } ?? .null, .blob(previous),
        ]
    }

    /// Reads the columns of ``content``.
    init(_ row: SQLRow) {
        number = row.int(0)
        at = Instant(milliseconds: row.int(1))
        caller = row.text(2)
        person = row.uuid(3).map(Identifier.init)
        causeKind = row.text(4)
        cause = row.text(5)
        key = row.isNull(6) ? nil : row.text(6)
        verb = row.text(7)
        recordKind = RecordKind(rawValue: row.text(8))
        record = row.uuid(9)
        before = row.isNull(10) ? nil : row.blob(10)
        after = row.isNull(11) ? nil : row.blob(11)
        previous = row.blob(12)
    }

    /// A line yet without number and place in the chain.
    init(_ deed: Deed, recordKind: RecordKind?, record: UUID?, before: [UInt8]?, after: [UInt8]?) {
        number = 0
        at = deed.at
        caller = deed.caller
        person = deed.person
        switch deed.cause {
        case .request(let id): (causeKind, cause) = ("request", id)
        case .imported(let id): (causeKind, cause) = ("import", id.description)
        case .undone(let id): (causeKind, cause) = ("undo", id.description)
        case .job(let name): (causeKind, cause) = ("job", name)
        }
        verb = deed.verb
        self.recordKind = recordKind
        self.record = record
        self.before = before
        self.after = after
        previous = []
    }
}
