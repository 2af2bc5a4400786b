package import KenDomain

/// A browser that came in through a link. Its secret stays with the browser; the digest of it is kept here.
package struct Session: Hashable, Sendable {
    /// SHA-256 of the secret in the cookie, 32 bytes.
    package var digest: [UInt8]
    package var workspace: Int64
    /// Name shown in the log of changes.
    package var caller: String
    package var person: Person.ID?
    package var role: Caller.Role
    package var createdAt: Instant
    package var seenAt: Instant
    package var expiresAt: Instant

    /// A session that begins.
    package init(digest: [UInt8], caller: Caller, createdAt: Instant, expiresAt: Instant) {
        self.digest = digest
        workspace = caller.workspace
        self.caller = caller.name
        person = caller.person
        role = caller.role
        self.createdAt = createdAt
        seenAt = createdAt
        self.expiresAt = expiresAt
    }

    /// Reads a row of ``AccessStatements/findSession``.
    init(_ row: SQLRow) throws {
        guard let role = Caller.Role(rawValue: row.text(4)) else { throw StoreFault.corrupt("a session of no role") }
        digest = row.blob(0)
        workspace = row.int(1)
        caller = row.text(2)
        person = row.uuid(3).map { Person.ID($0) }
        self.role = role
        createdAt = Instant(milliseconds: row.int(5))
        seenAt = Instant(milliseconds: row.int(6))
        expiresAt = Instant(milliseconds: row.int(7))
    }

    /// The values of ``AccessStatements/insertSession``.
    var values: [SQLValue] {
        [
            .blob(digest), .int(workspace), .text(caller), .id(person), .name(role), .instant(createdAt),
            .instant(seenAt), .instant(expiresAt),
        ]
    }
}
