package import KenDomain

extension SQLConnection {
    /// Keeps a link by the digest of its secret, and forgets links that are past their time.
    package func insertLoginLink(_ digest: [UInt8], at now: Instant, expires: Instant) throws {
        try run(AccessStatements.deleteExpiredLinks, [.instant(now)])
        try run(AccessStatements.insertLink, [.blob(digest), .instant(now), .instant(expires)])
    }

    /// Uses a link up; false when it is unknown, used or too old.
    package func useLoginLink(_ digest: [UInt8], at now: Instant) throws -> Bool {
        try run(AccessStatements.useLink, [.blob(digest), .instant(now)]) == 1
    }

    /// Keeps a session, and forgets those that are past their time.
    package func insert(_ session: Session) throws {
        try run(AccessStatements.deleteExpiredSessions, [.instant(session.createdAt)])
        try run(AccessStatements.insertSession, session.values)
    }

    /// The session with that digest, unless it is past its time.
    package func session(_ digest: [UInt8], at now: Instant) throws -> Session? {
        try first(AccessStatements.findSession, [.blob(digest), .instant(now)]) { try Session($0) }
    }

    /// Keeps that a session was seen, and how long it now lasts.
    package func touchSession(_ digest: [UInt8], at now: Instant, expires: Instant) throws {
        try run(AccessStatements.touchSession, [.blob(digest), .instant(now), .instant(expires)])
    }

    /// Ends a session.
    package func deleteSession(_ digest: [UInt8]) throws {
        try run(AccessStatements.deleteSession, [.blob(digest)])
    }

    /// Ends every session.
    package func deleteSessions() throws { try run(AccessStatements.deleteSessions, []) }
}
