extension Schema0001 {
    /// What customers try to get done and how well it goes, and how we asked for it.
    static let needs = job + outcome + survey + askedQuestion

    private static let job = [
        """
        CREATE TABLE customer_job (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            holder TEXT NOT NULL CHECK (holder IN (
                'primary', 'buyer', 'administrator', 'installer', 'distributor')), -- whose job it is
            product UUID, -- the product that is hired for it; NULL for all of ours
            statement TEXT NOT NULL, -- verb, object and context, free of products
            evidence BYTEA NOT NULL, -- ids of the words it was heard in, 16 bytes each
            \(standing),
            FOREIGN KEY (workspace, product) REFERENCES product (workspace, id)
        )
        """,
        "CREATE INDEX customer_job_by_product ON customer_job (workspace, product) WHERE product IS NOT NULL",
        index("customer_job", "evidence", "evidence", "the words it was heard in"),
        "CREATE INDEX customer_job_evidence_by_evidence ON customer_job_evidence (workspace, evidence)",
        """
        CREATE TABLE job_step (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            job UUID NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN (
                'define', 'locate', 'prepare', 'confirm', 'execute', 'monitor', 'modify', 'conclude')),
            text TEXT NOT NULL, -- the step, starting with a verb
            place BIGINT NOT NULL, -- among the steps of its kind, from 0
            \(standing),
            FOREIGN KEY (workspace, job) REFERENCES customer_job (workspace, id)
        )
        """,
        "CREATE INDEX job_step_by_job ON job_step (workspace, job)",
    ]

    private static let outcome = [
        """
        CREATE TABLE outcome (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            step UUID NOT NULL,
            statement TEXT NOT NULL, -- direction, metric, object of control and context
            evidence BYTEA NOT NULL, -- ids of the words it was made from, 16 bytes each
            claims BYTEA NOT NULL, -- ids of answers that speak of it, 16 bytes each
            commitments BYTEA NOT NULL, -- ids of promises that are about it, 16 bytes each
            bets BYTEA NOT NULL, -- ids of decisions that serve it, 16 bytes each
            \(standing),
            FOREIGN KEY (workspace, step) REFERENCES job_step (workspace, id)
        )
        """,
        "CREATE INDEX outcome_by_step ON outcome (workspace, step)",
        index("outcome", "evidence", "evidence", "the words it was made from"),
        "CREATE INDEX outcome_evidence_by_evidence ON outcome_evidence (workspace, evidence)",
        index("outcome", "claim", "claim", "an answer that speaks of it"),
        "CREATE INDEX outcome_claim_by_claim ON outcome_claim (workspace, claim)",
        index("outcome", "commitment", "commitment", "a promise that is about it"),
        "CREATE INDEX outcome_commitment_by_commitment ON outcome_commitment (workspace, commitment)",
        index("outcome", "bet", "bet", "a decision that serves it"),
        "CREATE INDEX outcome_bet_by_bet ON outcome_bet (workspace, bet)",
    ]

    private static let survey = [
        """
        CREATE TABLE survey (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            job UUID NOT NULL,
            title TEXT NOT NULL,
            opened_on BIGINT NOT NULL, -- day number
            closed_on BIGINT, -- day number; the first day on which no answer is taken, NULL while it is open
            outcomes BYTEA NOT NULL, -- ids of outcomes in the order asked, 16 bytes each
            traps TEXT NOT NULL, -- JSON list of questions with one right answer
            words BIGINT, -- to be read for answering; NULL when nobody counted
            expected_segments BIGINT CHECK (expected_segments > 0), -- NULL when nobody said
            \(standing),
            FOREIGN KEY (workspace, job) REFERENCES customer_job (workspace, id)
        )
        """,
        "CREATE INDEX survey_by_job ON survey (workspace, job)",
        index("survey", "outcome", "outcome", "an outcome that was asked for"),
        "CREATE INDEX survey_outcome_by_outcome ON survey_outcome (workspace, outcome)",
        """
        CREATE TABLE survey_response (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            survey UUID NOT NULL,
            respondent UUID, -- NULL for an anonymous answer
            screened_as TEXT, -- label by a question of the survey itself
            segment TEXT, -- the group that the file puts them in
            answered_on BIGINT NOT NULL, -- day number
            minutes DOUBLE PRECISION, -- from the first question to the last; NULL when nobody counted
            ratings BYTEA NOT NULL, -- 18 bytes each: id of the outcome, importance and satisfaction, 0 for no mark
            trap_answers TEXT NOT NULL, -- marks in the order of the traps, - for none, joined by spaces
            comment TEXT,
            \(standing),
            FOREIGN KEY (workspace, survey) REFERENCES survey (workspace, id),
            FOREIGN KEY (workspace, respondent) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX survey_response_by_survey ON survey_response (workspace, survey, answered_on, id)",
        """
        CREATE INDEX survey_response_by_respondent ON survey_response (workspace, respondent)
        WHERE respondent IS NOT NULL
        """,
    ]

    private static let askedQuestion = [
        """
        CREATE TABLE asked_question (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            interaction UUID NOT NULL,
            text TEXT NOT NULL, -- as it was asked
            place BIGINT NOT NULL, -- among the questions of the conversation, from 0
            level BIGINT CHECK (level BETWEEN 0 AND 3), -- as its wording reads; NULL where it was not read
            level_set BIGINT CHECK (level_set BETWEEN 0 AND 3), -- as a person set it
            level_reason TEXT, -- why
            level_set_by UUID, -- our person who set it
            level_set_on BIGINT, -- day number
            codes TEXT NOT NULL, -- what its wording shows, in ascending order, joined by spaces
            follow_ups BIGINT, -- questions that followed it up; NULL when nobody counted
            answer TEXT, -- in their words
            \(standing),
            FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id),
            FOREIGN KEY (workspace, level_set_by) REFERENCES person (workspace, id)
        )
        """,
        "CREATE INDEX asked_question_by_interaction ON asked_question (workspace, interaction, place)",
        """
        CREATE INDEX asked_question_by_level_set_by ON asked_question (workspace, level_set_by)
        WHERE level_set_by IS NOT NULL
        """,
    ]

    /// A table in which one list of a record can be looked up from the other side.
    private static func index(_ owner: String, _ column: String, _ target: String, _ meaning: String) -> String {
        """
        CREATE TABLE \(owner)_\(column) (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            \(owner) UUID NOT NULL,
            \(column) UUID NOT NULL, -- \(meaning)
            PRIMARY KEY (workspace, \(owner), \(column)),
            FOREIGN KEY (workspace, \(owner)) REFERENCES \(owner) (workspace, id) ON DELETE CASCADE,
            FOREIGN KEY (workspace, \(column)) REFERENCES \(target) (workspace, id)
        )
        """
    }
}
