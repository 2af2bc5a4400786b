extension Schema0001 {
    /// Who may come in. Global: a browser or a link is known before its workspace is.
    static let access = [
        """
        CREATE TABLE login_link (
            digest BYTEA NOT NULL PRIMARY KEY, -- SHA-256 of the secret in the link, 32 bytes
            created_at BIGINT NOT NULL, -- milliseconds, UTC
            expires_at BIGINT NOT NULL, -- milliseconds, UTC
            used_at BIGINT -- milliseconds, UTC; a link works once
        )
        """,
        """
        CREATE TABLE session (
            digest BYTEA NOT NULL PRIMARY KEY, -- SHA-256 of the secret in the cookie, 32 bytes
            workspace BIGINT NOT NULL, -- the tenant it is for
            caller TEXT NOT NULL, -- name shown in the log of changes
            person UUID, -- our person who is logged in
            role TEXT NOT NULL, -- what they may do
            created_at BIGINT NOT NULL, -- milliseconds, UTC
            seen_at BIGINT NOT NULL, -- milliseconds, UTC
            expires_at BIGINT NOT NULL -- milliseconds, UTC
        )
        """,
        "CREATE INDEX session_by_expiry ON session (expires_at)",
    ]
}
