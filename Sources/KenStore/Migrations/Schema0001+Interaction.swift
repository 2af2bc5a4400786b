extension Schema0001 {
    /// Conversations, held and planned.
    static let interaction = [
        """
        CREATE TABLE interaction (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            kind TEXT NOT NULL, -- how people met
            kind_inferred_from TEXT, -- why we think so; NULL when somebody said so
            happened_on BIGINT NOT NULL, -- day number
            starts_at BIGINT, -- milliseconds, UTC; NULL when only the day is known
            minutes DOUBLE PRECISION, -- length in minutes; NULL when not known
            initiator TEXT CHECK (initiator IN ('us', 'them')), -- who asked for it
            organisations BYTEA NOT NULL, -- ids, 16 bytes each, the main one first
            participants BYTEA NOT NULL, -- ids of persons, 16 bytes each
            topics TEXT NOT NULL, -- topic:minutes joined by spaces
            topics_inferred_from TEXT, -- why we think so; NULL when somebody said so
            planned TEXT NOT NULL, -- topic:minutes joined by spaces, as planned
            level BIGINT NOT NULL CHECK (level BETWEEN 0 AND 5), -- research level, 0 when not recorded
            in_their_hours BIGINT CHECK (in_their_hours IN (0, 1)), -- 0 or 1; NULL when not known
            title TEXT NOT NULL,
            gist TEXT, -- what came of it
            is_cancelled BIGINT NOT NULL CHECK (is_cancelled IN (0, 1)), -- 0 or 1
            \(standing)
        )
        """,
        "CREATE INDEX interaction_by_day ON interaction (workspace, happened_on, id)",
        """
        CREATE INDEX interaction_of_research ON interaction (workspace, happened_on, id, learned_on, level, kind)
            WHERE ended_on IS NULL AND is_cancelled = 0 AND (level > 0 OR kind IN ('observation', 'participation'))
        """,
        """
        CREATE TABLE interaction_organisation (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            organisation UUID NOT NULL,
            happened_on BIGINT NOT NULL, -- day number of the interaction
            interaction UUID NOT NULL,
            PRIMARY KEY (workspace, organisation, happened_on, interaction),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX interaction_organisation_by_interaction ON interaction_organisation (workspace, interaction)",
        """
        CREATE TABLE interaction_participant (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            person UUID NOT NULL,
            happened_on BIGINT NOT NULL, -- day number of the interaction
            interaction UUID NOT NULL,
            PRIMARY KEY (workspace, person, happened_on, interaction),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX interaction_participant_by_interaction ON interaction_participant (workspace, interaction)",
    ]
}
