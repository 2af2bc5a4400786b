extension Schema0001 {
    /// What was computed, so that pages read it instead of computing it again.
    static let judgement = [
        """
        CREATE TABLE judgement (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            organisation UUID NOT NULL,
            day BIGINT NOT NULL, -- day number as of which it holds
            policy TEXT NOT NULL, -- name and version of the policy
            change BIGINT NOT NULL, -- number of the last change it knows
            name TEXT NOT NULL,
            name_folded TEXT NOT NULL, -- without case and accents, for ordering
            kind TEXT NOT NULL, -- what the organisation is to us
            is_key_customer BIGINT NOT NULL CHECK (is_key_customer IN (0, 1)), -- 0 or 1
            value DOUBLE PRECISION, -- value index, 0 to 1; NULL when not known
            revenue BIGINT, -- minor units of the house currency, last 12 months; NULL when not known
            answered DOUBLE PRECISION, -- share of questions answered, 0 to 1; NULL when not known
            tier_one BIGINT NOT NULL, -- status, 0 none to 4 strong
            tier_two BIGINT NOT NULL, -- status, 0 none to 4 strong
            tier_three BIGINT NOT NULL, -- status, 0 none to 4 strong
            owed BIGINT NOT NULL, -- open promises of ours
            overdue BIGINT NOT NULL, -- those past their day
            severity BIGINT NOT NULL, -- of the worst warning, 0 for none, 1 low to 4 critical
            last_contact BIGINT, -- day number; NULL for never
            body TEXT NOT NULL, -- JSON of the whole judgement
            PRIMARY KEY (workspace, organisation),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX judgement_by_day ON judgement (workspace, day, policy, organisation)",
        """
        CREATE TABLE judgement_due (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            organisation UUID NOT NULL,
            change BIGINT NOT NULL, -- number of the change that touched it
            PRIMARY KEY (workspace, organisation)
        )
        """,
        """
        CREATE TABLE portfolio_statistic (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            name TEXT NOT NULL, -- what was measured
            day BIGINT NOT NULL, -- day number as of which it holds
            policy TEXT NOT NULL, -- name and version of the policy
            change BIGINT NOT NULL, -- number of the last change it knows
            value DOUBLE PRECISION, -- NULL when not known
            body TEXT NOT NULL, -- JSON of the rest
            PRIMARY KEY (workspace, name)
        )
        """,
    ]
}
