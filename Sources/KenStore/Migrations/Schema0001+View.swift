extension Schema0001 {
    /// Lists with a filter that somebody keeps under a name.
    static let view = [
        """
        CREATE TABLE saved_view (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            owner TEXT NOT NULL, -- whose it is: the id of a person, or the name of whoever owns the directory
            list TEXT NOT NULL, -- which list: accounts, warnings, …
            name TEXT NOT NULL,
            query TEXT NOT NULL, -- the filter as it stands in the address, from the question mark on
            PRIMARY KEY (workspace, id)
        )
        """,
        "CREATE INDEX saved_view_by_owner ON saved_view (workspace, owner, list, name)",
    ]
}
