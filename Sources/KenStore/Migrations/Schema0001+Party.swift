extension Schema0001 {
    /// Organisations, people, products, and what each is to us.
    static let party = organisation + person + product

    private static let kinds = """
        'ownCompany', 'account', 'prospect', 'formerAccount', 'channelPartner', 'endCustomer', 'competitorOfUs',
        'competitorOfCustomer', 'userGroup', 'other'
        """

    private static let organisation = [
        """
        CREATE TABLE organisation (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            name TEXT NOT NULL,
            name_folded TEXT NOT NULL, -- without case and accents, for ordering and matching
            kind TEXT NOT NULL CHECK (kind IN (\(kinds))), -- what it is to us now
            kind_inferred_from TEXT, -- why we think so; NULL when somebody said so
            domains TEXT NOT NULL, -- joined by spaces
            industry TEXT,
            makes TEXT,
            sells_to TEXT,
            country TEXT, -- ISO 3166 alpha-2
            zone TEXT, -- IANA time zone
            is_key_customer BIGINT NOT NULL CHECK (is_key_customer IN (0, 1)), -- 0 or 1
            buys_through UUID, -- the partner through whom it buys
            link TEXT, -- where the CRM shows it
            \(standing),
            FOREIGN KEY (workspace, buys_through) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX organisation_by_kind ON organisation (workspace, kind, id)",
        "CREATE INDEX organisation_by_name ON organisation (workspace, name_folded, id)",
        "CREATE INDEX organisation_buys_through ON organisation (workspace, buys_through) WHERE buys_through IS NOT NULL",
        """
        CREATE TABLE organisation_domain (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            domain TEXT NOT NULL, -- lower case, without www.
            organisation UUID NOT NULL,
            PRIMARY KEY (workspace, domain, organisation),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX organisation_domain_by_organisation ON organisation_domain (workspace, organisation)",
        """
        CREATE TABLE organisation_word (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            word TEXT NOT NULL, -- a word of its name, without case and accents
            organisation UUID NOT NULL,
            PRIMARY KEY (workspace, word, organisation),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX organisation_word_by_organisation ON organisation_word (workspace, organisation, word)",
        """
        CREATE TABLE organisation_kind (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            organisation UUID NOT NULL,
            kind TEXT NOT NULL, -- what it was to us
            inferred_from TEXT, -- why we think so; NULL when somebody said so
            from_day BIGINT NOT NULL, -- day number; the smallest day for from the start
            until_day BIGINT, -- day number after the last; NULL while it lasts
            PRIMARY KEY (workspace, organisation, from_day),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id) ON DELETE CASCADE
        )
        """,
    ]

    private static let person = [
        """
        CREATE TABLE person (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            name TEXT NOT NULL,
            name_folded TEXT NOT NULL, -- without case and accents, for ordering and matching
            name_turned TEXT NOT NULL, -- the same with the last word in front, to be found by it
            mail TEXT, -- the usual one, lower case
            other_mails TEXT NOT NULL, -- joined by spaces, lower case
            zone TEXT, -- IANA time zone
            temperament TEXT, -- what makes a talk go well, one line
            wants TEXT, -- what they want to hear about, in their own words
            leaves_on BIGINT, -- day number of their last day, as they announced
            leave_announced_on BIGINT, -- day number on which they announced it
            \(standing)
        )
        """,
        "CREATE INDEX person_by_name ON person (workspace, name_folded)",
        "CREATE INDEX person_by_turned_name ON person (workspace, name_turned)",
        "CREATE INDEX person_by_mail ON person (workspace, mail) WHERE mail IS NOT NULL",
        """
        CREATE TABLE person_mail (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            mail TEXT NOT NULL, -- one beside the usual one, lower case
            person UUID NOT NULL,
            PRIMARY KEY (workspace, mail, person),
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id) ON DELETE CASCADE
        )
        """,
        """
        CREATE TABLE affiliation (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            person UUID NOT NULL,
            organisation UUID NOT NULL,
            title TEXT,
            functions TEXT NOT NULL, -- in ascending order, joined by spaces
            functions_inferred_from TEXT, -- why we think so; NULL when somebody said so
            seniority TEXT, -- executive, head, manager or specialist
            seniority_inferred_from TEXT, -- why we think so; NULL when somebody said so
            from_day BIGINT, -- first day number; NULL when not known
            until_day BIGINT, -- day number after the last; NULL while it lasts
            \(standing),
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX person_mail_by_person ON person_mail (workspace, person)",
        "CREATE INDEX affiliation_by_person ON affiliation (workspace, person)",
        "CREATE INDEX affiliation_by_organisation ON affiliation (workspace, organisation)",
    ]

    private static let product = [
        """
        CREATE TABLE product (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            name TEXT NOT NULL,
            form TEXT NOT NULL CHECK (form IN ('finished', 'component', 'service')), -- how customers get its use
            core_job TEXT, -- the job it is hired for
            \(standing)
        )
        """,
        """
        CREATE TABLE party_role (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            person UUID, -- whom the fact is about; this or organisation
            organisation UUID, -- whom the fact is about; this or person
            product UUID, -- NULL for all of ours
            fact TEXT NOT NULL, -- one of the thirteen facts
            answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unknown')),
            answer_inferred_from TEXT, -- why we think so; NULL when somebody said so
            from_day BIGINT, -- first day number; NULL when not known
            until_day BIGINT, -- day number after the last; NULL while it lasts
            \(standing),
            CHECK ((person IS NULL) <> (organisation IS NULL)),
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, product) REFERENCES product (workspace, id)
        )
        """,
        "CREATE INDEX party_role_by_person ON party_role (workspace, person) WHERE person IS NOT NULL",
        "CREATE INDEX party_role_by_organisation ON party_role (workspace, organisation) WHERE organisation IS NOT NULL",
        "CREATE INDEX party_role_by_product ON party_role (workspace, product) WHERE product IS NOT NULL",
    ]
}
