extension Schema0001 {
    /// Requests for access, and what binds us to silence.
    static let engagement = [
        """
        CREATE TABLE access_request (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            requester UUID NOT NULL, -- our person who asked
            asked_of UUID, -- the person who was asked
            wanted UUID, -- the person they wanted to meet
            asked_on BIGINT NOT NULL, -- day number
            reply TEXT CHECK (reply IN ('granted', 'refused')),
            replied_on BIGINT, -- day number
            words TEXT, -- the reason given, in their words
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, requester) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, asked_of) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, wanted) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX access_request_by_organisation ON access_request (workspace, organisation, asked_on)",
        "CREATE INDEX access_request_by_requester ON access_request (workspace, requester)",
        "CREATE INDEX access_request_by_asked_of ON access_request (workspace, asked_of) WHERE asked_of IS NOT NULL",
        "CREATE INDEX access_request_by_wanted ON access_request (workspace, wanted) WHERE wanted IS NOT NULL",
        """
        CREATE TABLE non_disclosure (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            from_day BIGINT NOT NULL, -- first day number
            until_day BIGINT, -- day number on which it lapses; NULL while open-ended
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX non_disclosure_by_organisation ON non_disclosure (workspace, organisation, from_day)",
    ]
}
