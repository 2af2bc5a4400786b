extension Schema0001 {
    /// What customers answer about us, whether they stay and lend us their name, and what that costs.
    static let metric = wave + answer + reference + renewal + cost

    private static let wave = [
        """
        CREATE TABLE survey_wave (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            title TEXT NOT NULL,
            tool TEXT NOT NULL, -- where it was asked
            from_day BIGINT NOT NULL, -- day number on which it was opened
            until_day BIGINT, -- day number on which it was closed; NULL while answers come in
            asked BIGINT, -- how many were asked; NULL when the tool does not say
            \(standing)
        )
        """,
        "CREATE INDEX survey_wave_by_day ON survey_wave (workspace, from_day, id)",
    ]

    private static let answer = [
        """
        CREATE TABLE wave_answer (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            wave UUID NOT NULL,
            question TEXT NOT NULL CHECK (question IN ('recommend', 'satisfaction', 'ease')),
            score BIGINT NOT NULL, -- 0 to 10, 1 to 5, or 1 to 7, by the question
            organisation UUID, -- NULL when it cannot be given to a company
            person UUID, -- NULL when they answered without a name
            touchpoint TEXT CHECK (touchpoint IN (
                'evaluate', 'buy', 'install', 'learn', 'use', 'support', 'renew', 'retire')), -- NULL for all of it
            answered_on BIGINT NOT NULL, -- day number
            comment TEXT, -- in their own words
            \(standing),
            FOREIGN KEY (workspace, wave) REFERENCES survey_wave (workspace, id),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX wave_answer_by_wave ON wave_answer (workspace, wave)",
        "CREATE INDEX wave_answer_by_day ON wave_answer (workspace, answered_on, id)",
        """
        CREATE INDEX wave_answer_by_organisation ON wave_answer (workspace, organisation, answered_on)
        WHERE organisation IS NOT NULL
        """,
        "CREATE INDEX wave_answer_by_person ON wave_answer (workspace, person) WHERE person IS NOT NULL",
    ]

    private static let reference = [
        """
        CREATE TABLE reference_agreement (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL, -- who may be named
            given_by UUID, -- their person who agreed
            given_on BIGINT NOT NULL, -- day number
            withdrawn_on BIGINT, -- day number; NULL while it stands
            scope TEXT NOT NULL, -- what they agreed to, in their words
            uses TEXT NOT NULL, -- JSON list of days and deals, oldest first
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, given_by) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX reference_agreement_by_organisation ON reference_agreement (workspace, organisation, given_on)",
        """
        CREATE INDEX reference_agreement_by_given_by ON reference_agreement (workspace, given_by)
        WHERE given_by IS NOT NULL
        """,
        """
        CREATE TABLE reference_agreement_deal (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            agreement UUID NOT NULL,
            deal UUID NOT NULL, -- in which it was used
            PRIMARY KEY (workspace, agreement, deal),
            FOREIGN KEY (workspace, agreement) REFERENCES reference_agreement (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, deal) REFERENCES deal (workspace, id)
        )
        """,
        "CREATE INDEX reference_agreement_deal_by_deal ON reference_agreement_deal (workspace, deal)",
    ]

    private static let renewal = [
        """
        CREATE TABLE renewal (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            decided_on BIGINT NOT NULL, -- day number
            is_renewed BIGINT NOT NULL CHECK (is_renewed IN (0, 1)), -- 0 or 1
            rival_quoted BIGINT CHECK (rival_quoted IN (0, 1)), -- 0 or 1; NULL when nobody knows
            rival TEXT, -- who quoted
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX renewal_by_organisation ON renewal (workspace, organisation, decided_on)",
    ]

    private static let cost = [
        """
        CREATE TABLE cost_statement (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            from_day BIGINT NOT NULL, -- first day number of the period
            until_day BIGINT NOT NULL, -- day number after the last
            acquisition_minor BIGINT, -- spent on winning customers, minor units (cents)
            acquisition_currency TEXT, -- ISO 4217
            retention_minor BIGINT, -- spent on keeping customers, minor units (cents)
            retention_currency TEXT, -- ISO 4217
            margin DOUBLE PRECISION, -- gross margin, 0 to 1
            interest DOUBLE PRECISION, -- in a year, 0.1 for ten per cent
            \(standing)
        )
        """,
        "CREATE INDEX cost_statement_by_day ON cost_statement (workspace, from_day, id)",
    ]
}
