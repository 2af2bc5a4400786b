extension Schema0001 {
    /// How we see ourselves: who we say the customer is, how we mark ourselves, what our reviews are about.
    static let mirror = poll + verdict + assessment + review

    private static let poll = [
        """
        CREATE TABLE poll_answer (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            answered_by UUID NOT NULL, -- our person
            text TEXT NOT NULL, -- who the customer is, in their own words
            named TEXT NOT NULL, -- payer, user, partner, colleague, in ascending order, joined by spaces
            named_inferred_from TEXT, -- why we think so; NULL when somebody said so
            answered_on BIGINT NOT NULL, -- day number
            \(standing),
            FOREIGN KEY (workspace, answered_by) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX poll_answer_by_person ON poll_answer (workspace, answered_by, answered_on)",
    ]

    private static let verdict = [
        """
        CREATE TABLE definition_verdict (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            sentence TEXT NOT NULL, -- who our customer is
            agreed BYTEA NOT NULL, -- ids of our persons in ascending order, 16 bytes each
            objections TEXT NOT NULL, -- JSON list of persons and their words
            decided_on BIGINT NOT NULL, -- day number
            \(standing)
        )
        """,
        """
        CREATE TABLE definition_verdict_person (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            verdict UUID NOT NULL,
            person UUID NOT NULL, -- who agreed or objected
            PRIMARY KEY (workspace, verdict, person),
            FOREIGN KEY (workspace, verdict) REFERENCES definition_verdict (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX definition_verdict_person_by_person ON definition_verdict_person (workspace, person)",
    ]

    private static let assessment = [
        """
        CREATE TABLE self_assessment (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            answered_by UUID NOT NULL, -- our person
            marks TEXT NOT NULL, -- JSON list of items 1 to 12 and values 0 to 4
            business TEXT, -- what business we are in, as it came to their mind
            view TEXT NOT NULL CHECK (view IN ('productCentric', 'customerCentric', 'unclear', 'notRead')),
            answered_on BIGINT NOT NULL, -- day number
            \(standing),
            FOREIGN KEY (workspace, answered_by) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX self_assessment_by_person ON self_assessment (workspace, answered_by, answered_on)",
    ]

    private static let review = [
        """
        CREATE TABLE review_record (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            title TEXT NOT NULL,
            held_on BIGINT NOT NULL, -- day number
            items TEXT NOT NULL, -- JSON list in the order of the agenda
            attendees TEXT, -- JSON: people present by what they stand for; NULL when nobody counted
            stated_driver TEXT CHECK (stated_driver IN ('product', 'sales', 'production', 'value')), -- what we say
            interaction UUID, -- the conversation it was
            \(standing),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
        )
        """,
        "CREATE INDEX review_record_by_day ON review_record (workspace, held_on, id)",
        "CREATE INDEX review_record_by_interaction ON review_record (workspace, interaction) WHERE interaction IS NOT NULL",
    ]
}
