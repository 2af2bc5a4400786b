extension Schema0001 {
    /// Answers to questions, and what speaks for and against them.
    static let evidence = [
        """
        CREATE TABLE claim (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            question TEXT NOT NULL, -- Q and three digits
            organisation UUID NOT NULL, -- whom the answer is about
            person UUID, -- the person it is about, if one
            industry UUID, -- the end industry it speaks of, if one
            value_form TEXT NOT NULL CHECK (value_form IN (
                'text', 'choice', 'element', 'person', 'date', 'percent', 'money', 'trend')),
            value_text TEXT, -- words, a name, a dimension, or a currency (ISO 4217)
            value_person UUID,
            value_number BIGINT, -- day number, minor units, or direction -2 to 2
            value_share DOUBLE PRECISION, -- per cent, 0 to 100
            value_horizon TEXT CHECK (value_horizon IN ('now', 'twoYears', 'fiveYears')),
            gist TEXT NOT NULL, -- the answer in a sentence
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, industry) REFERENCES end_industry (workspace, id),
            FOREIGN KEY (workspace, value_person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX claim_by_organisation ON claim (workspace, organisation, question)",
        "CREATE INDEX claim_by_question ON claim (workspace, question, organisation)",
        "CREATE INDEX claim_by_person ON claim (workspace, person) WHERE person IS NOT NULL",
        "CREATE INDEX claim_by_industry ON claim (workspace, industry) WHERE industry IS NOT NULL",
        "CREATE INDEX claim_of_trend ON claim (workspace, id) WHERE value_form = 'trend'",
        "CREATE INDEX claim_by_value_person ON claim (workspace, value_person) WHERE value_person IS NOT NULL",
        """
        CREATE TABLE evidence (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            claim UUID NOT NULL,
            source TEXT NOT NULL, -- how we came to know it
            contradicts BIGINT NOT NULL CHECK (contradicts IN (0, 1)), -- 0 or 1
            speaker UUID, -- the person who said it
            speaking_organisation UUID, -- who speaks, when no person does
            hearer UUID, -- our person who heard it
            happened_on BIGINT NOT NULL, -- day number on which it was said or seen
            interaction UUID, -- the conversation in which it was said
            quote TEXT, -- the words themselves
            \(standing),
            FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id),
            FOREIGN KEY (workspace, speaker) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, speaking_organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, hearer) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
        )
        """,
        "CREATE INDEX evidence_by_claim ON evidence (workspace, claim, happened_on)",
        "CREATE INDEX evidence_by_day ON evidence (workspace, happened_on, speaker) WHERE speaker IS NOT NULL",
        "CREATE INDEX evidence_by_speaker ON evidence (workspace, speaker) WHERE speaker IS NOT NULL",
        "CREATE INDEX evidence_by_hearer ON evidence (workspace, hearer) WHERE hearer IS NOT NULL",
        "CREATE INDEX evidence_by_interaction ON evidence (workspace, interaction) WHERE interaction IS NOT NULL",
        """
        CREATE INDEX evidence_by_organisation ON evidence (workspace, speaking_organisation)
        WHERE speaking_organisation IS NOT NULL
        """,
    ]
}
