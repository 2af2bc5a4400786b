/// The SQL of login links and sessions; these tables are global.
enum AccessStatements {
    static let insertLink = Statement("INSERT INTO login_link (digest, created_at, expires_at) VALUES ($1, $2, $3)")

    /// Changes a row only while the link is unused and in time.
    static let useLink = Statement(
        "UPDATE login_link SET used_at = $2 WHERE digest = $1 AND used_at IS NULL AND expires_at > $2")

    static let insertSession = Statement(
        """
        INSERT INTO session (digest, workspace, caller, person, role, created_at, seen_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """)

    static let findSession = Statement(
        """
        SELECT digest, workspace, caller, person, role, created_at, seen_at, expires_at FROM session
        WHERE digest = $1 AND expires_at > $2
        """)

    static let touchSession = Statement("UPDATE session SET seen_at = $2, expires_at = $3 WHERE digest = $1")

    static let deleteSession = Statement("DELETE FROM session WHERE digest = $1")

    static let deleteSessions = Statement("DELETE FROM session")

    static let deleteExpiredSessions = Statement("DELETE FROM session WHERE expires_at <= $1")

    static let deleteExpiredLinks = Statement("DELETE FROM login_link WHERE expires_at <= $1")

    static let all = [
        insertLink, useLink, insertSession, findSession, touchSession, deleteSession, deleteSessions,
        deleteExpiredSessions, deleteExpiredLinks,
    ]
}
