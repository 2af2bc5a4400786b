extension Schema0001 {
    /// What organisations are worth to us.
    static let value = deal + revenue

    private static let deal = [
        """
        CREATE TABLE deal (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID, -- NULL while the source has not said whose it is
            name TEXT NOT NULL,
            amount_minor BIGINT, -- minor units (cents)
            amount_currency TEXT, -- ISO 4217
            stages TEXT NOT NULL, -- JSON list, oldest first
            closes_on BIGINT, -- day number; expected or done
            incumbent TEXT, -- from whom we would be winning it
            note TEXT,
            people BYTEA NOT NULL, -- ids of persons, 16 bytes each
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX deal_by_organisation ON deal (workspace, organisation)",
        """
        CREATE TABLE deal_stage (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            deal UUID NOT NULL,
            place BIGINT NOT NULL, -- counts from 0, oldest first
            name TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('open', 'won', 'lost')),
            from_day BIGINT, -- day number on which it was reached; NULL when not known
            until_day BIGINT, -- day number after the last; NULL while it lasts
            PRIMARY KEY (workspace, deal, place),
            FOREIGN KEY (workspace, deal) REFERENCES deal (workspace, id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX deal_stage_by_day ON deal_stage (workspace, from_day, deal) WHERE from_day IS NOT NULL",
        """
        CREATE TABLE deal_person (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            deal UUID NOT NULL,
            person UUID NOT NULL, -- who takes part in it
            PRIMARY KEY (workspace, deal, person),
            FOREIGN KEY (workspace, deal) REFERENCES deal (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX deal_person_by_person ON deal_person (workspace, person)",
    ]

    private static let revenue = [
        """
        CREATE TABLE revenue_fact (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            product UUID, -- NULL for all of ours
            from_day BIGINT NOT NULL, -- first day number of the period
            until_day BIGINT NOT NULL, -- day number after the last
            amount_minor BIGINT NOT NULL, -- minor units (cents)
            amount_currency TEXT NOT NULL, -- ISO 4217
            is_dated_order BIGINT NOT NULL CHECK (is_dated_order IN (0, 1)), -- 0 or 1
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, product) REFERENCES product (workspace, id)
        )
        """,
        "CREATE INDEX revenue_fact_by_organisation ON revenue_fact (workspace, organisation, from_day)",
        "CREATE INDEX revenue_fact_by_product ON revenue_fact (workspace, product) WHERE product IS NOT NULL",
        """
        CREATE TABLE potential (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            addressable_minor BIGINT, -- what they could spend per year within two years, minor units (cents)
            addressable_currency TEXT, -- ISO 4217
            brand_marks TEXT NOT NULL, -- in ascending order, joined by spaces
            segment TEXT,
            segment_rank BIGINT, -- 1 for the first
            territory TEXT,
            territory_rank BIGINT, -- 1 for the first
            from_day BIGINT NOT NULL, -- day number from which it holds
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX potential_by_organisation ON potential (workspace, organisation, from_day)",
        """
        CREATE TABLE exchange_rate (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            currency TEXT NOT NULL, -- ISO 4217
            day BIGINT NOT NULL, -- day number
            rate DOUBLE PRECISION NOT NULL CHECK (rate > 0), -- units of the house currency for one unit
            PRIMARY KEY (workspace, currency, day)
        )
        """,
    ]
}
