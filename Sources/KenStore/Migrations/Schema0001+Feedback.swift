extension Schema0001 {
    /// What people told us without being asked, what it is about, and what the experience with us is like.
    static let feedback = theme + feedbackItem + reading + touchpoint + coCreation

    private static let theme = [
        """
        CREATE TABLE theme (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            name TEXT NOT NULL,
            phrases TEXT NOT NULL, -- JSON list of phrases that show it
            owner UUID, -- our person who looks after it
            items BYTEA NOT NULL, -- ids of roadmap items that serve it, 16 bytes each
            bets BYTEA NOT NULL, -- ids of decisions it led to, 16 bytes each
            flagged_on BIGINT, -- day number; when it was first an emerging need, as a file says
            rival_announced_on BIGINT, -- day number; when a rival announced an answer to it
            rival TEXT, -- which rival
            \(standing),
            FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX theme_by_owner ON theme (workspace, owner) WHERE owner IS NOT NULL",
        """
        CREATE TABLE theme_item (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            theme UUID NOT NULL,
            item UUID NOT NULL, -- the roadmap item that serves it
            PRIMARY KEY (workspace, theme, item),
            FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, item) REFERENCES roadmap_item (workspace, id)
        )
        """,
        "CREATE INDEX theme_item_by_item ON theme_item (workspace, item)",
        """
        CREATE TABLE theme_bet (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            theme UUID NOT NULL,
            bet UUID NOT NULL, -- the decision it led to
            PRIMARY KEY (workspace, theme, bet),
            FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, bet) REFERENCES bet (workspace, id)
        )
        """,
        "CREATE INDEX theme_bet_by_bet ON theme_bet (workspace, bet)",
        """
        CREATE TABLE theme_flag (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            theme UUID NOT NULL,
            flagged_on BIGINT NOT NULL, -- day number; when Ken first found it to be an emerging need
            PRIMARY KEY (workspace, theme),
            FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id) ON DELETE CASCADE
        )
        """,
    ]

    private static let feedbackItem = [
        """
        CREATE TABLE feedback_item (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            source TEXT NOT NULL CHECK (source IN (
                'mail', 'ticket', 'survey', 'reviewSite', 'note', 'event')), -- where it came in
            organisation UUID,
            giver UUID, -- who gave it; NULL when nobody knows
            label TEXT, -- what the giver was to us then; NULL while not known
            queue TEXT NOT NULL CHECK (queue IN (
                'customers', 'partnerNeeds', 'internalVoice', 'unsorted')), -- whose words it holds
            product UUID,
            received_on BIGINT NOT NULL, -- day number
            text TEXT NOT NULL,
            language TEXT, -- of the words, as in en or pt-BR
            corrections TEXT, -- JSON list of themes that people put on it or took off; NULL for none
            owner UUID, -- our person who sees to it
            due_on BIGINT, -- day number by which
            decision TEXT, -- what we decided; NULL while nothing is decided
            answer TEXT, -- what the giver was told
            told_back_on BIGINT, -- day number
            interaction UUID, -- the conversation in which it was said
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, giver) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, product) REFERENCES product (workspace, id),
            FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
        )
        """,
        // The days of a queue, and whatever says whether an item counts, so that counting reads the index alone.
        """
        CREATE INDEX feedback_item_by_queue
            ON feedback_item (workspace, queue, received_on, id, learned_on, ended_on)
        """,
        // Who is owed an answer.
        """
        CREATE INDEX feedback_item_by_giver_day
            ON feedback_item (workspace, received_on, giver, id, told_back_on, learned_on, ended_on)
        """,
        """
        CREATE INDEX feedback_item_taken ON feedback_item (workspace, due_on, id)
        WHERE due_on IS NOT NULL AND told_back_on IS NULL
        """,
        """
        CREATE INDEX feedback_item_by_organisation ON feedback_item (workspace, organisation)
        WHERE organisation IS NOT NULL
        """,
        "CREATE INDEX feedback_item_by_giver ON feedback_item (workspace, giver) WHERE giver IS NOT NULL",
        "CREATE INDEX feedback_item_by_product ON feedback_item (workspace, product) WHERE product IS NOT NULL",
        "CREATE INDEX feedback_item_by_owner ON feedback_item (workspace, owner) WHERE owner IS NOT NULL",
        """
        CREATE INDEX feedback_item_by_interaction ON feedback_item (workspace, interaction)
        WHERE interaction IS NOT NULL
        """,
        """
        CREATE TABLE feedback_correction (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            feedback_item UUID NOT NULL,
            theme UUID NOT NULL, -- which a person put on it or took off
            set_by UUID, -- who did
            PRIMARY KEY (workspace, feedback_item, theme),
            FOREIGN KEY (workspace, feedback_item) REFERENCES feedback_item (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id),
            FOREIGN KEY (workspace, set_by) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX feedback_correction_by_theme ON feedback_correction (workspace, theme)",
        "CREATE INDEX feedback_correction_by_set_by ON feedback_correction (workspace, set_by) WHERE set_by IS NOT NULL",
    ]

    /// What Ken read in the words: made from the records, and made anew when they change.
    private static let reading = [
        """
        CREATE TABLE feedback_theme (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            feedback_item UUID NOT NULL,
            theme UUID NOT NULL, -- which it is about, corrections taken in
            received_on BIGINT NOT NULL, -- day number; this and the rest as in feedback_item
            learned_on BIGINT NOT NULL, -- day number
            queue TEXT NOT NULL,
            organisation UUID,
            giver UUID,
            is_primary BIGINT NOT NULL CHECK (is_primary IN (0, 1)), -- given by whom the product is made for
            visibility TEXT NOT NULL,
            PRIMARY KEY (workspace, feedback_item, theme),
            FOREIGN KEY (workspace, feedback_item) REFERENCES feedback_item (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id) ON DELETE CASCADE
        )
        """,
        "CREATE INDEX feedback_theme_by_theme ON feedback_theme (workspace, theme, received_on, feedback_item)",
        """
        CREATE TABLE feedback_due (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            kind TEXT NOT NULL CHECK (kind IN ('feedback_item', 'theme')), -- what is to be read anew
            record UUID NOT NULL,
            change BIGINT NOT NULL, -- number of the change since which
            PRIMARY KEY (workspace, kind, record)
        )
        """,
        """
        CREATE TABLE theme_suggestion (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            place BIGINT NOT NULL, -- counts from 0, the most telling first
            phrase TEXT NOT NULL, -- two words that come together far more often than chance
            items BIGINT NOT NULL, -- items that hold them
            ratio DOUBLE PRECISION NOT NULL, -- log-likelihood ratio
            missed BIGINT NOT NULL, -- items that may have gone uncounted
            PRIMARY KEY (workspace, place)
        )
        """,
    ]

    private static let touchpoint = [
        """
        CREATE TABLE touchpoint (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            stage TEXT NOT NULL CHECK (stage IN (
                'evaluate', 'buy', 'install', 'learn', 'use', 'support', 'renew', 'retire')),
            product UUID, -- NULL for all products of ours
            wanted TEXT, -- the experience we want, in one sentence
            experience TEXT NOT NULL, -- JSON list of measures from customers, oldest first
            process TEXT NOT NULL, -- JSON list of measures of our own attainment, oldest first
            owner UUID, -- our person who answers for it
            \(standing),
            FOREIGN KEY (workspace, product) REFERENCES product (workspace, id),
            FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX touchpoint_by_product ON touchpoint (workspace, product) WHERE product IS NOT NULL",
        "CREATE INDEX touchpoint_by_owner ON touchpoint (workspace, owner) WHERE owner IS NOT NULL",
    ]

    private static let coCreation = [
        """
        CREATE TABLE co_creation (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            title TEXT NOT NULL,
            organisation UUID NOT NULL, -- the customer we work with
            people BYTEA NOT NULL, -- ids of persons of theirs, 16 bytes each
            item UUID, -- the item of our roadmap it is about
            steps TEXT NOT NULL, -- JSON list of stages with their days, oldest first
            given_up_on BIGINT, -- day number
            given_up_because TEXT,
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, item) REFERENCES roadmap_item (workspace, id)
        )
        """,
        "CREATE INDEX co_creation_by_organisation ON co_creation (workspace, organisation)",
        "CREATE INDEX co_creation_by_item ON co_creation (workspace, item) WHERE item IS NOT NULL",
        """
        CREATE TABLE co_creation_person (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            co_creation UUID NOT NULL,
            person UUID NOT NULL, -- who of theirs takes part
            PRIMARY KEY (workspace, co_creation, person),
            FOREIGN KEY (workspace, co_creation) REFERENCES co_creation (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX co_creation_person_by_person ON co_creation_person (workspace, person)",
    ]
}
