extension Schema0001 {
    /// Promises, pains and faults: what is owed.
    static let commitment = promise + pain

    private static let promise = [
        """
        CREATE TABLE commitment (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            direction TEXT NOT NULL CHECK (direction IN ('ours', 'theirs')), -- whose promise it is
            organisation UUID NOT NULL,
            people BYTEA NOT NULL, -- ids of persons, 16 bytes each
            owner UUID, -- our person who owns it
            text TEXT NOT NULL,
            made_on BIGINT NOT NULL, -- day number
            due_on BIGINT, -- day number
            settlement TEXT CHECK (settlement IN ('done', 'withdrawn', 'renegotiated')),
            settled_on BIGINT, -- day number
            interaction UUID, -- the conversation in which it was made
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
        )
        """,
        "CREATE INDEX commitment_by_organisation ON commitment (workspace, organisation, made_on)",
        "CREATE INDEX commitment_open ON commitment (workspace, due_on, id) WHERE settled_on IS NULL",
        "CREATE INDEX commitment_by_owner ON commitment (workspace, owner) WHERE owner IS NOT NULL",
        "CREATE INDEX commitment_by_interaction ON commitment (workspace, interaction) WHERE interaction IS NOT NULL",
        """
        CREATE TABLE commitment_person (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            commitment UUID NOT NULL,
            person UUID NOT NULL, -- to or by whom it was made
            PRIMARY KEY (workspace, commitment, person),
            FOREIGN KEY (workspace, commitment) REFERENCES commitment (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX commitment_person_by_person ON commitment_person (workspace, person)",
    ]

    private static let pain = [
        """
        CREATE TABLE pain_report (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            theme TEXT NOT NULL, -- joins tellings of the same pain
            teller UUID, -- their person
            hearer UUID, -- our person
            happened_on BIGINT NOT NULL, -- day number
            text TEXT NOT NULL,
            is_urgent BIGINT NOT NULL CHECK (is_urgent IN (0, 1)), -- 0 or 1
            report_back_by BIGINT, -- day number
            told_back_on BIGINT, -- day number
            decision TEXT CHECK (decision IN ('planned', 'underReview', 'declined', 'fixed')), -- what we decided
            decision_reason TEXT, -- why we decided so
            resolved_on BIGINT, -- day number
            interaction UUID, -- the conversation in which it was told
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, teller) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, hearer) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
        )
        """,
        "CREATE INDEX pain_report_by_organisation ON pain_report (workspace, organisation, happened_on)",
        "CREATE INDEX pain_report_by_teller ON pain_report (workspace, teller) WHERE teller IS NOT NULL",
        "CREATE INDEX pain_report_by_hearer ON pain_report (workspace, hearer) WHERE hearer IS NOT NULL",
        "CREATE INDEX pain_report_by_interaction ON pain_report (workspace, interaction) WHERE interaction IS NOT NULL",
        """
        CREATE TABLE issue (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            title TEXT NOT NULL,
            severity BIGINT NOT NULL CHECK (severity BETWEEN 1 AND 4), -- 1 worst to 4
            opened_on BIGINT NOT NULL, -- day number
            resolved_on BIGINT, -- day number
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX issue_by_organisation ON issue (workspace, organisation, opened_on)",
    ]
}
