extension Schema0001 {
    /// Meetings planned, what was said of our roadmap, and what we decided and worked on.
    static let plans = agenda + expectation + disclosure + bet + assumption + workItem

    private static let agenda = [
        """
        CREATE TABLE agenda (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            interaction UUID, -- the conversation it is for, once that is on record
            title TEXT NOT NULL,
            meeting_on BIGINT NOT NULL, -- day number
            minutes DOUBLE PRECISION, -- length; NULL while not fixed
            is_remote BIGINT NOT NULL CHECK (is_remote IN (0, 1)), -- 0 or 1
            zone_gap DOUBLE PRECISION, -- hours between our time zone and theirs, 0 to 12
            occasions TEXT NOT NULL, -- what the meeting is, in ascending order, joined by spaces
            owner UUID, -- our person who leads it
            invited BYTEA NOT NULL, -- ids of persons of theirs, 16 bytes each
            items TEXT NOT NULL, -- JSON list
            criteria TEXT NOT NULL, -- JSON list of how success will be seen
            review_asked_on BIGINT, -- day number; NULL while sales was not asked
            reviewer UUID, -- whoever owns the business with them
            review_verdict TEXT CHECK (review_verdict IN ('consent', 'delay', 'refusal')),
            review_answered_on BIGINT, -- day number
            review_reason TEXT, -- why it should wait or not happen
            review_until BIGINT, -- day number until which it should wait
            taken TEXT NOT NULL, -- JSON list of steps with their days, oldest first
            actions TEXT NOT NULL, -- JSON list of what is to be done after it
            summary_sent_on BIGINT, -- day number
            success TEXT CHECK (success IN ('met', 'partly', 'notMet')),
            success_reason TEXT,
            our_talk_share DOUBLE PRECISION, -- 0 to 1, for the owner alone; NULL when nobody counted
            credibility TEXT, -- past work of ours to speak of
            reason TEXT, -- why it goes on although Ken warned
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id),
            FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, reviewer) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX agenda_by_organisation ON agenda (workspace, organisation, meeting_on)",
        "CREATE INDEX agenda_by_interaction ON agenda (workspace, interaction) WHERE interaction IS NOT NULL",
        "CREATE INDEX agenda_by_owner ON agenda (workspace, owner) WHERE owner IS NOT NULL",
        "CREATE INDEX agenda_by_reviewer ON agenda (workspace, reviewer) WHERE reviewer IS NOT NULL",
        """
        CREATE TABLE agenda_person (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            agenda UUID NOT NULL,
            person UUID NOT NULL, -- who is invited, leads an item or has an action to do
            PRIMARY KEY (workspace, agenda, person),
            FOREIGN KEY (workspace, agenda) REFERENCES agenda (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX agenda_person_by_person ON agenda_person (workspace, person)",
    ]

    private static let expectation = [
        """
        CREATE TABLE expectation (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            organisation UUID NOT NULL,
            agenda UUID, -- the session it was made for; NULL for any up to report_back_on
            people BYTEA NOT NULL, -- ids of persons, 16 bytes each; empty for everybody present
            answers_use TEXT NOT NULL, -- what we will do with the answers
            not_promised TEXT NOT NULL, -- what we do not promise
            made_on BIGINT NOT NULL, -- day number
            report_back_on BIGINT NOT NULL, -- day number
            owner UUID, -- our person who reports back
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, agenda) REFERENCES agenda (workspace, id),
            FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX expectation_by_organisation ON expectation (workspace, organisation, made_on)",
        "CREATE INDEX expectation_by_agenda ON expectation (workspace, agenda) WHERE agenda IS NOT NULL",
        "CREATE INDEX expectation_by_owner ON expectation (workspace, owner) WHERE owner IS NOT NULL",
        """
        CREATE TABLE expectation_person (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            expectation UUID NOT NULL,
            person UUID NOT NULL, -- to whom it was made
            PRIMARY KEY (workspace, expectation, person),
            FOREIGN KEY (workspace, expectation) REFERENCES expectation (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX expectation_person_by_person ON expectation_person (workspace, person)",
    ]

    private static let disclosure = [
        """
        CREATE TABLE disclosure (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            item UUID NOT NULL, -- the roadmap item that was shown
            item_version BIGINT NOT NULL, -- which version of it, from 1
            status TEXT NOT NULL CHECK (status IN (
                'idea', 'exploring', 'planned', 'building', 'released', 'dropped')), -- as it was shown
            range_from BIGINT, -- day number from which it was expected, as shown; NULL when no date was said
            range_until BIGINT, -- day number until which it was expected, as shown
            shown_on BIGINT NOT NULL, -- day number
            organisation UUID NOT NULL, -- to whom it was shown
            people BYTEA NOT NULL, -- ids of persons, 16 bytes each
            shown_by UUID, -- our person who showed it
            channel TEXT NOT NULL CHECK (channel IN (
                'inPerson', 'screenShare', 'watermarkedDocument', 'document', 'stage')),
            has_notice BIGINT NOT NULL CHECK (has_notice IN (0, 1)), -- told that it is directional and confidential
            is_acknowledged BIGINT NOT NULL CHECK (is_acknowledged IN (0, 1)), -- said they understood that
            questions TEXT NOT NULL, -- JSON list of questions it raised
            interaction UUID, -- the conversation in which it was shown
            \(standing),
            FOREIGN KEY (workspace, item) REFERENCES roadmap_item (workspace, id),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
            FOREIGN KEY (workspace, shown_by) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
        )
        """,
        "CREATE INDEX disclosure_by_organisation ON disclosure (workspace, organisation, shown_on)",
        "CREATE INDEX disclosure_by_item ON disclosure (workspace, item, shown_on)",
        "CREATE INDEX disclosure_by_shown_by ON disclosure (workspace, shown_by) WHERE shown_by IS NOT NULL",
        "CREATE INDEX disclosure_by_interaction ON disclosure (workspace, interaction) WHERE interaction IS NOT NULL",
        """
        CREATE TABLE disclosure_person (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            disclosure UUID NOT NULL,
            person UUID NOT NULL, -- to whom it was shown
            PRIMARY KEY (workspace, disclosure, person),
            FOREIGN KEY (workspace, disclosure) REFERENCES disclosure (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX disclosure_person_by_person ON disclosure_person (workspace, person)",
    ]

    private static let bet = [
        """
        CREATE TABLE bet (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('roadmapItem', 'price', 'configuration')), -- what was decided on
            text TEXT NOT NULL,
            decided_on BIGINT NOT NULL, -- day number
            item UUID, -- our roadmap item, when it is about one
            asked_by UUID, -- who asked for it, ours or theirs
            need_of BYTEA NOT NULL, -- ids of organisations, 16 bytes each
            claims BYTEA NOT NULL, -- ids of the claims it rests on, 16 bytes each
            \(standing),
            FOREIGN KEY (workspace, item) REFERENCES roadmap_item (workspace, id),
            FOREIGN KEY (workspace, asked_by) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX bet_by_item ON bet (workspace, item) WHERE item IS NOT NULL",
        "CREATE INDEX bet_by_asked_by ON bet (workspace, asked_by) WHERE asked_by IS NOT NULL",
        """
        CREATE TABLE bet_organisation (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            bet UUID NOT NULL,
            organisation UUID NOT NULL, -- whose need it serves
            PRIMARY KEY (workspace, bet, organisation),
            FOREIGN KEY (workspace, bet) REFERENCES bet (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        "CREATE INDEX bet_organisation_by_organisation ON bet_organisation (workspace, organisation)",
        """
        CREATE TABLE bet_claim (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            bet UUID NOT NULL,
            claim UUID NOT NULL, -- what it rests on
            PRIMARY KEY (workspace, bet, claim),
            FOREIGN KEY (workspace, bet) REFERENCES bet (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
        )
        """,
        "CREATE INDEX bet_claim_by_claim ON bet_claim (workspace, claim)",
    ]

    private static let assumption = [
        """
        CREATE TABLE assumption (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('bet', 'trend', 'label', 'answer')), -- what is assumed
            text TEXT NOT NULL,
            organisation UUID, -- the account it is about; NULL when it is about none
            question TEXT, -- Q and three digits; whose answer would turn it into evidence
            stake DOUBLE PRECISION NOT NULL, -- what hangs on it, 0 to 1
            since_day BIGINT NOT NULL, -- day number; since when we act on it
            struck_on BIGINT, -- day number; NULL while we act on it
            struck_because TEXT,
            \(standing),
            FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
        )
        """,
        """
        CREATE INDEX assumption_by_organisation ON assumption (workspace, organisation)
        WHERE organisation IS NOT NULL
        """,
    ]

    private static let workItem = [
        """
        CREATE TABLE work_item (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            title TEXT NOT NULL,
            points DOUBLE PRECISION, -- size in the points of its team; NULL when nobody estimated it
            requester UUID, -- whoever asked for it, ours or theirs; NULL when not known
            product UUID,
            opened_on BIGINT NOT NULL, -- day number
            done_on BIGINT, -- day number
            \(standing),
            FOREIGN KEY (workspace, requester) REFERENCES person (workspace, id),
            FOREIGN KEY (workspace, product) REFERENCES product (workspace, id)
        )
        """,
        "CREATE INDEX work_item_by_requester ON work_item (workspace, requester) WHERE requester IS NOT NULL",
        "CREATE INDEX work_item_by_product ON work_item (workspace, product) WHERE product IS NOT NULL",
        "CREATE INDEX work_item_by_day ON work_item (workspace, opened_on, id)",
        "CREATE INDEX work_item_by_done_day ON work_item (workspace, done_on, id) WHERE done_on IS NOT NULL",
    ]
}
