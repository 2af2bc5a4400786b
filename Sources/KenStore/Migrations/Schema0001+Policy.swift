extension Schema0001 {
    /// What people here have set.
    static let policy = [
        """
        CREATE TABLE policy (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            from_day BIGINT NOT NULL, -- first day number on which it holds
            until_day BIGINT, -- day number after the last; NULL while it lasts
            stamp TEXT NOT NULL, -- name and version
            body TEXT NOT NULL, -- JSON of the whole policy
            reason TEXT NOT NULL, -- why it was set; '' when nobody said
            set_by TEXT NOT NULL, -- the name of whoever set it
            PRIMARY KEY (workspace, from_day)
        )
        """,
        """
        CREATE TABLE setting (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (workspace, name)
        )
        """,
        """
        CREATE TABLE own_domain (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            domain TEXT NOT NULL, -- a mail domain of ours, lower case
            PRIMARY KEY (workspace, domain)
        )
        """,
        """
        CREATE TABLE phrase_list (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            list TEXT NOT NULL, -- which list: topics, …
            phrase TEXT NOT NULL, -- what is looked for, folded
            meaning TEXT NOT NULL, -- what it stands for, such as a topic code
            PRIMARY KEY (workspace, list, phrase)
        )
        """,
    ]
}
