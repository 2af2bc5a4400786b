extension Schema0001 {
    /// Warnings that somebody put off.
    static let warning = [
        """
        CREATE TABLE snooze (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            code TEXT NOT NULL, -- id of the rule, such as W-GATE-01
            subject TEXT NOT NULL, -- account, then tier, person or bet; empty for the company
            reason TEXT NOT NULL, -- why, in words
            since BIGINT NOT NULL, -- first day number on which it is put off
            until BIGINT NOT NULL CHECK (until > since), -- day number on which it comes back
            snoozed_by TEXT NOT NULL, -- the name of whoever put it off
            PRIMARY KEY (workspace, code, subject)
        )
        """,
        "CREATE INDEX snooze_by_end ON snooze (workspace, until)",
    ]
}
