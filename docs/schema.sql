-- Made from Sources/KenStore/Migrations; a test compares them.

-- 1. the first records

CREATE TABLE change_counter (
    workspace BIGINT NOT NULL PRIMARY KEY, -- tenant; 1 on SQLite
    number BIGINT NOT NULL, -- number of the last change
    digest BYTEA NOT NULL -- its SHA-256, 32 bytes
);

CREATE TABLE change (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    number BIGINT NOT NULL, -- counts from 1 without gaps
    at BIGINT NOT NULL, -- milliseconds, UTC
    caller TEXT NOT NULL, -- name of whoever did it
    person UUID, -- the person of ours who did it
    cause_kind TEXT NOT NULL CHECK (cause_kind IN ('request', 'import', 'undo', 'job')), -- what set it off
    cause TEXT NOT NULL, -- id or name of what set it off
    idempotency_key TEXT, -- sent by a caller so that asking twice does it once
    verb TEXT NOT NULL, -- what was done
    record_kind TEXT, -- table of the record; NULL for batches and settings
    record UUID, -- the record
    digest_before BYTEA, -- salted SHA-256 of the record before, 32 bytes
    digest_after BYTEA, -- salted SHA-256 of the record after, or of a batch, 32 bytes
    previous BYTEA NOT NULL, -- digest of the change before, 32 bytes
    digest BYTEA NOT NULL, -- SHA-256 of this row, 32 bytes
    PRIMARY KEY (workspace, number),
    UNIQUE (workspace, idempotency_key)
);

CREATE INDEX change_by_record ON change (workspace, record, number) WHERE record IS NOT NULL;

CREATE INDEX change_by_cause ON change (workspace, cause_kind, cause, number);

CREATE TABLE change_body (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    change BIGINT NOT NULL, -- number of the change
    record_kind TEXT NOT NULL, -- table of the records; empty for settings
    manner TEXT NOT NULL CHECK (manner IN ('changed', 'created', 'erased')), -- one record, or a batch
    salt BYTEA NOT NULL, -- random bytes that go into the digests; empty once erased
    before TEXT, -- JSON of the record before
    after TEXT, -- JSON of the record after
    entries BYTEA, -- of a batch: 16 bytes of id and 16 of digest for each record
    redacted_on BIGINT, -- day number; when its words were erased
    PRIMARY KEY (workspace, change, record_kind, manner),
    FOREIGN KEY (workspace, change) REFERENCES change (workspace, number)
);

CREATE TABLE import_run (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    files TEXT NOT NULL, -- JSON list of the names of the files
    started_at BIGINT NOT NULL, -- milliseconds, UTC
    finished_at BIGINT, -- milliseconds, UTC; NULL while it runs
    counts TEXT NOT NULL, -- JSON object of counts by name
    refused TEXT NOT NULL, -- JSON object: by file, the blob of its rows that were not taken
    undone_at BIGINT, -- milliseconds, UTC
    PRIMARY KEY (workspace, id)
);

CREATE TABLE source_record (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    source TEXT NOT NULL, -- system and table, such as hubspot.contact
    external_id TEXT NOT NULL, -- the id it has there
    record UUID NOT NULL, -- the record it became
    record_kind TEXT NOT NULL, -- table of that record
    import_run UUID, -- the import that read it last
    fields TEXT NOT NULL, -- JSON object of every column as it was read
    digest BYTEA NOT NULL, -- SHA-256 of what was read, 32 bytes
    PRIMARY KEY (workspace, id),
    UNIQUE (workspace, source, external_id),
    FOREIGN KEY (workspace, import_run) REFERENCES import_run (workspace, id)
);

CREATE INDEX source_record_by_record ON source_record (workspace, record);

CREATE TABLE alias (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    old_id UUID NOT NULL, -- the id of a record that was merged away
    id UUID NOT NULL, -- the record it was merged into
    change BIGINT, -- number of the change that merged them
    PRIMARY KEY (workspace, old_id)
);

CREATE INDEX alias_by_id ON alias (workspace, id);

CREATE TABLE blob (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    digest BYTEA NOT NULL, -- SHA-256 of the bytes, 32 bytes
    kind TEXT NOT NULL, -- media type
    bytes BYTEA NOT NULL, -- the original as it came
    size BIGINT NOT NULL, -- bytes
    created_at BIGINT NOT NULL, -- milliseconds, UTC
    PRIMARY KEY (workspace, digest)
);

CREATE TABLE organisation (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL, -- without case and accents, for ordering and matching
    kind TEXT NOT NULL CHECK (kind IN ('ownCompany', 'account', 'prospect', 'formerAccount', 'channelPartner', 'endCustomer', 'competitorOfUs',
'competitorOfCustomer', 'userGroup', 'other')), -- what it is to us now
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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, buys_through) REFERENCES organisation (workspace, id)
);

CREATE INDEX organisation_by_kind ON organisation (workspace, kind, id);

CREATE INDEX organisation_by_name ON organisation (workspace, name_folded, id);

CREATE INDEX organisation_buys_through ON organisation (workspace, buys_through) WHERE buys_through IS NOT NULL;

CREATE TABLE organisation_domain (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    domain TEXT NOT NULL, -- lower case, without www.
    organisation UUID NOT NULL,
    PRIMARY KEY (workspace, domain, organisation),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id) ON DELETE CASCADE
);

CREATE INDEX organisation_domain_by_organisation ON organisation_domain (workspace, organisation);

CREATE TABLE organisation_word (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    word TEXT NOT NULL, -- a word of its name, without case and accents
    organisation UUID NOT NULL,
    PRIMARY KEY (workspace, word, organisation),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id) ON DELETE CASCADE
);

CREATE INDEX organisation_word_by_organisation ON organisation_word (workspace, organisation, word);

CREATE TABLE organisation_kind (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    organisation UUID NOT NULL,
    kind TEXT NOT NULL, -- what it was to us
    inferred_from TEXT, -- why we think so; NULL when somebody said so
    from_day BIGINT NOT NULL, -- day number; the smallest day for from the start
    until_day BIGINT, -- day number after the last; NULL while it lasts
    PRIMARY KEY (workspace, organisation, from_day),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id) ON DELETE CASCADE
);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

CREATE INDEX person_by_name ON person (workspace, name_folded);

CREATE INDEX person_by_turned_name ON person (workspace, name_turned);

CREATE INDEX person_by_mail ON person (workspace, mail) WHERE mail IS NOT NULL;

CREATE TABLE person_mail (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    mail TEXT NOT NULL, -- one beside the usual one, lower case
    person UUID NOT NULL,
    PRIMARY KEY (workspace, mail, person),
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id) ON DELETE CASCADE
);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX person_mail_by_person ON person_mail (workspace, person);

CREATE INDEX affiliation_by_person ON affiliation (workspace, person);

CREATE INDEX affiliation_by_organisation ON affiliation (workspace, organisation);

CREATE TABLE product (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    name TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('finished', 'component', 'service')), -- how customers get its use
    core_job TEXT, -- the job it is hired for
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    CHECK ((person IS NULL) <> (organisation IS NULL)),
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, product) REFERENCES product (workspace, id)
);

CREATE INDEX party_role_by_person ON party_role (workspace, person) WHERE person IS NOT NULL;

CREATE INDEX party_role_by_organisation ON party_role (workspace, organisation) WHERE organisation IS NOT NULL;

CREATE INDEX party_role_by_product ON party_role (workspace, product) WHERE product IS NOT NULL;

CREATE TABLE end_industry (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    name TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

CREATE INDEX interaction_by_day ON interaction (workspace, happened_on, id);

CREATE INDEX interaction_of_research ON interaction (workspace, happened_on, id, learned_on, level, kind)
    WHERE ended_on IS NULL AND is_cancelled = 0 AND (level > 0 OR kind IN ('observation', 'participation'));

CREATE TABLE interaction_organisation (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    organisation UUID NOT NULL,
    happened_on BIGINT NOT NULL, -- day number of the interaction
    interaction UUID NOT NULL,
    PRIMARY KEY (workspace, organisation, happened_on, interaction),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX interaction_organisation_by_interaction ON interaction_organisation (workspace, interaction);

CREATE TABLE interaction_participant (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    person UUID NOT NULL,
    happened_on BIGINT NOT NULL, -- day number of the interaction
    interaction UUID NOT NULL,
    PRIMARY KEY (workspace, person, happened_on, interaction),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX interaction_participant_by_interaction ON interaction_participant (workspace, interaction);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, industry) REFERENCES end_industry (workspace, id),
    FOREIGN KEY (workspace, value_person) REFERENCES person (workspace, id)
);

CREATE INDEX claim_by_organisation ON claim (workspace, organisation, question);

CREATE INDEX claim_by_question ON claim (workspace, question, organisation);

CREATE INDEX claim_by_person ON claim (workspace, person) WHERE person IS NOT NULL;

CREATE INDEX claim_by_industry ON claim (workspace, industry) WHERE industry IS NOT NULL;

CREATE INDEX claim_of_trend ON claim (workspace, id) WHERE value_form = 'trend';

CREATE INDEX claim_by_value_person ON claim (workspace, value_person) WHERE value_person IS NOT NULL;

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id),
    FOREIGN KEY (workspace, speaker) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, speaking_organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, hearer) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
);

CREATE INDEX evidence_by_claim ON evidence (workspace, claim, happened_on);

CREATE INDEX evidence_by_day ON evidence (workspace, happened_on, speaker) WHERE speaker IS NOT NULL;

CREATE INDEX evidence_by_speaker ON evidence (workspace, speaker) WHERE speaker IS NOT NULL;

CREATE INDEX evidence_by_hearer ON evidence (workspace, hearer) WHERE hearer IS NOT NULL;

CREATE INDEX evidence_by_interaction ON evidence (workspace, interaction) WHERE interaction IS NOT NULL;

CREATE INDEX evidence_by_organisation ON evidence (workspace, speaking_organisation)
WHERE speaking_organisation IS NOT NULL;

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
);

CREATE INDEX commitment_by_organisation ON commitment (workspace, organisation, made_on);

CREATE INDEX commitment_open ON commitment (workspace, due_on, id) WHERE settled_on IS NULL;

CREATE INDEX commitment_by_owner ON commitment (workspace, owner) WHERE owner IS NOT NULL;

CREATE INDEX commitment_by_interaction ON commitment (workspace, interaction) WHERE interaction IS NOT NULL;

CREATE TABLE commitment_person (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    commitment UUID NOT NULL,
    person UUID NOT NULL, -- to or by whom it was made
    PRIMARY KEY (workspace, commitment, person),
    FOREIGN KEY (workspace, commitment) REFERENCES commitment (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX commitment_person_by_person ON commitment_person (workspace, person);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, teller) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, hearer) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
);

CREATE INDEX pain_report_by_organisation ON pain_report (workspace, organisation, happened_on);

CREATE INDEX pain_report_by_teller ON pain_report (workspace, teller) WHERE teller IS NOT NULL;

CREATE INDEX pain_report_by_hearer ON pain_report (workspace, hearer) WHERE hearer IS NOT NULL;

CREATE INDEX pain_report_by_interaction ON pain_report (workspace, interaction) WHERE interaction IS NOT NULL;

CREATE TABLE issue (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    title TEXT NOT NULL,
    severity BIGINT NOT NULL CHECK (severity BETWEEN 1 AND 4), -- 1 worst to 4
    opened_on BIGINT NOT NULL, -- day number
    resolved_on BIGINT, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX issue_by_organisation ON issue (workspace, organisation, opened_on);

CREATE TABLE access_request (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    requester UUID NOT NULL, -- our person who asked
    asked_of UUID, -- the person who was asked
    wanted UUID, -- the person they wanted to meet
    asked_on BIGINT NOT NULL, -- day number
    reply TEXT CHECK (reply IN ('granted', 'refused')),
    replied_on BIGINT, -- day number
    words TEXT, -- the reason given, in their words
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, requester) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, asked_of) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, wanted) REFERENCES person (workspace, id)
);

CREATE INDEX access_request_by_organisation ON access_request (workspace, organisation, asked_on);

CREATE INDEX access_request_by_requester ON access_request (workspace, requester);

CREATE INDEX access_request_by_asked_of ON access_request (workspace, asked_of) WHERE asked_of IS NOT NULL;

CREATE INDEX access_request_by_wanted ON access_request (workspace, wanted) WHERE wanted IS NOT NULL;

CREATE TABLE non_disclosure (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    from_day BIGINT NOT NULL, -- first day number
    until_day BIGINT, -- day number on which it lapses; NULL while open-ended
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX non_disclosure_by_organisation ON non_disclosure (workspace, organisation, from_day);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX deal_by_organisation ON deal (workspace, organisation);

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
);

CREATE INDEX deal_stage_by_day ON deal_stage (workspace, from_day, deal) WHERE from_day IS NOT NULL;

CREATE TABLE deal_person (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    deal UUID NOT NULL,
    person UUID NOT NULL, -- who takes part in it
    PRIMARY KEY (workspace, deal, person),
    FOREIGN KEY (workspace, deal) REFERENCES deal (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX deal_person_by_person ON deal_person (workspace, person);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, product) REFERENCES product (workspace, id)
);

CREATE INDEX revenue_fact_by_organisation ON revenue_fact (workspace, organisation, from_day);

CREATE INDEX revenue_fact_by_product ON revenue_fact (workspace, product) WHERE product IS NOT NULL;

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX potential_by_organisation ON potential (workspace, organisation, from_day);

CREATE TABLE exchange_rate (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    currency TEXT NOT NULL, -- ISO 4217
    day BIGINT NOT NULL, -- day number
    rate DOUBLE PRECISION NOT NULL CHECK (rate > 0), -- units of the house currency for one unit
    PRIMARY KEY (workspace, currency, day)
);

CREATE TABLE trend (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    title TEXT NOT NULL,
    industries BYTEA NOT NULL, -- ids of end industries, 16 bytes each; empty for all of them
    dimension TEXT NOT NULL, -- what moves, as a short key in lower case
    horizons TEXT NOT NULL, -- nearest first, joined by spaces; empty for all of them
    direction BIGINT NOT NULL CHECK (direction IN (-1, 1)), -- -1 down, 1 up
    magnitude BIGINT NOT NULL CHECK (magnitude IN (1, 2)), -- 2 changes the business, 1 the product
    turns_on BIGINT, -- day number by which one has to be ready; NULL while nobody has named one
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

CREATE TABLE exposure (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    industry UUID NOT NULL,
    share DOUBLE PRECISION, -- of its own revenue, 0 to 1; NULL when not known
    from_day BIGINT NOT NULL, -- day number from which it holds
    claim UUID, -- the answer it was read from
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, industry) REFERENCES end_industry (workspace, id),
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
);

CREATE INDEX exposure_by_organisation ON exposure (workspace, organisation, from_day);

CREATE INDEX exposure_by_industry ON exposure (workspace, industry, organisation);

CREATE INDEX exposure_by_claim ON exposure (workspace, claim) WHERE claim IS NOT NULL;

CREATE TABLE trend_industry (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    trend UUID NOT NULL,
    industry UUID NOT NULL, -- in which it holds
    PRIMARY KEY (workspace, trend, industry),
    FOREIGN KEY (workspace, trend) REFERENCES trend (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, industry) REFERENCES end_industry (workspace, id)
);

CREATE INDEX trend_industry_by_industry ON trend_industry (workspace, industry);

CREATE TABLE roadmap_item (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    owner UUID NOT NULL, -- whose roadmap it is on
    title TEXT NOT NULL,
    scope TEXT, -- what it comprises, in words
    dimension TEXT, -- the key of the trend it answers; NULL when nobody has tagged it
    bearing TEXT NOT NULL CHECK (bearing IN ('withTrend', 'againstTrend')),
    effort DOUBLE PRECISION, -- beside its owner's other items, in any one unit; NULL when not known
    ready_on BIGINT, -- day number; NULL when none has been named
    shown_from BIGINT, -- day number; when it is expected, as shown to others
    shown_until BIGINT, -- day number; the end of that
    status TEXT NOT NULL CHECK (status IN (
        'idea', 'exploring', 'planned', 'building', 'released', 'dropped')),
    disclosure TEXT NOT NULL CHECK (disclosure IN (
        'public', 'directionalNDA', 'coCreation', 'partnerReleased', 'never')), -- who may be told of it
    made_with UUID, -- the customer of a co-creation
    exclusive_to UUID, -- the one account for which it is made; NULL for all
    edition BIGINT NOT NULL CHECK (edition > 0),
    claims BYTEA NOT NULL, -- ids of the claims it was read from, 16 bytes each
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, owner) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, made_with) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, exclusive_to) REFERENCES organisation (workspace, id)
);

CREATE INDEX roadmap_item_by_owner ON roadmap_item (workspace, owner);

CREATE INDEX roadmap_item_by_made_with ON roadmap_item (workspace, made_with) WHERE made_with IS NOT NULL;

CREATE INDEX roadmap_item_by_exclusive_to ON roadmap_item (workspace, exclusive_to)
WHERE exclusive_to IS NOT NULL;

CREATE TABLE roadmap_edition (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    roadmap_item UUID NOT NULL,
    from_day BIGINT NOT NULL, -- day number from which the item stood so
    title TEXT NOT NULL,
    scope TEXT, -- what it comprised, in words
    shown_from BIGINT, -- day number; when it is expected, as shown to others
    shown_until BIGINT, -- day number; the end of that
    status TEXT NOT NULL CHECK (status IN (
        'idea', 'exploring', 'planned', 'building', 'released', 'dropped')),
    disclosure TEXT NOT NULL CHECK (disclosure IN (
        'public', 'directionalNDA', 'coCreation', 'partnerReleased', 'never')), -- who may be told of it
    made_with UUID, -- the customer of a co-creation
    exclusive_to UUID, -- the one account for which it is made; NULL for all
    edition BIGINT NOT NULL CHECK (edition > 0),
    PRIMARY KEY (workspace, roadmap_item, from_day),
    FOREIGN KEY (workspace, roadmap_item) REFERENCES roadmap_item (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, made_with) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, exclusive_to) REFERENCES organisation (workspace, id)
);

CREATE INDEX roadmap_edition_by_made_with ON roadmap_edition (workspace, made_with)
WHERE made_with IS NOT NULL;

CREATE INDEX roadmap_edition_by_exclusive_to ON roadmap_edition (workspace, exclusive_to)
WHERE exclusive_to IS NOT NULL;

CREATE TABLE roadmap_item_claim (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    roadmap_item UUID NOT NULL,
    claim UUID NOT NULL, -- it was read from
    PRIMARY KEY (workspace, roadmap_item, claim),
    FOREIGN KEY (workspace, roadmap_item) REFERENCES roadmap_item (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
);

CREATE INDEX roadmap_item_claim_by_claim ON roadmap_item_claim (workspace, claim);

CREATE TABLE competitor (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    rival_of UUID NOT NULL, -- a customer, or our own company
    name TEXT NOT NULL,
    organisation UUID, -- the organisation it is, when that is on record
    kind TEXT NOT NULL CHECK (kind IN ('direct', 'alternativeExperience', 'doItYourself', 'doNothing')),
    claims BYTEA NOT NULL, -- ids of the claims it was read from, 16 bytes each
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, rival_of) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX competitor_by_rival_of ON competitor (workspace, rival_of);

CREATE INDEX competitor_by_organisation ON competitor (workspace, organisation)
WHERE organisation IS NOT NULL;

CREATE TABLE differentiator_cell (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    competitor UUID NOT NULL,
    attribute TEXT NOT NULL, -- what end customers judge by
    relative BIGINT NOT NULL CHECK (relative BETWEEN -2 AND 2), -- rival beside customer, 2 much better
    claims BYTEA NOT NULL, -- ids of the claims it was read from, 16 bytes each
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, competitor) REFERENCES competitor (workspace, id)
);

CREATE INDEX differentiator_cell_by_competitor ON differentiator_cell (workspace, competitor);

CREATE TABLE barrier_link (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    barrier TEXT NOT NULL, -- what keeps it from a larger share
    attribute TEXT, -- on which a rival is better
    outcome TEXT, -- an outcome statement that we could serve better
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX barrier_link_by_organisation ON barrier_link (workspace, organisation);

CREATE TABLE competitor_claim (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    competitor UUID NOT NULL,
    claim UUID NOT NULL, -- it was read from
    PRIMARY KEY (workspace, competitor, claim),
    FOREIGN KEY (workspace, competitor) REFERENCES competitor (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
);

CREATE INDEX competitor_claim_by_claim ON competitor_claim (workspace, claim);

CREATE TABLE differentiator_cell_claim (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    differentiator_cell UUID NOT NULL,
    claim UUID NOT NULL, -- it was read from
    PRIMARY KEY (workspace, differentiator_cell, claim),
    FOREIGN KEY (workspace, differentiator_cell) REFERENCES differentiator_cell (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
);

CREATE INDEX differentiator_cell_claim_by_claim ON differentiator_cell_claim (workspace, claim);

CREATE TABLE stance_observation (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    indicator BIGINT NOT NULL CHECK (indicator BETWEEN 1 AND 6), -- which of the six signs
    reading TEXT NOT NULL CHECK (reading IN ('leads', 'between', 'trails', 'unknown')),
    gist TEXT NOT NULL, -- what shows it, in a sentence
    claims BYTEA NOT NULL, -- ids of the claims it rests on, 16 bytes each
    observed_on BIGINT NOT NULL, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX stance_observation_by_organisation ON stance_observation (workspace, organisation, observed_on);

CREATE TABLE first_view (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    taken_by UUID NOT NULL, -- our person whose view it is
    sentence TEXT NOT NULL,
    reason TEXT NOT NULL,
    heading TEXT CHECK (heading IN ('aligned', 'drifting', 'diverging', 'unknown')), -- what it comes to, when they commit themselves
    taken_on BIGINT NOT NULL, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, taken_by) REFERENCES person (workspace, id)
);

CREATE INDEX first_view_by_organisation ON first_view (workspace, organisation, taken_on);

CREATE INDEX first_view_by_taken_by ON first_view (workspace, taken_by);

CREATE TABLE heading_setting (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    alignment TEXT CHECK (alignment IN ('aligned', 'drifting', 'diverging', 'unknown')), -- NULL when only the stance was set
    stance TEXT CHECK (stance IN ('shaping', 'keepingPace', 'catchingUp', 'unknown')),
    reason TEXT NOT NULL,
    set_by UUID NOT NULL, -- our person who set it
    set_on BIGINT NOT NULL, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, set_by) REFERENCES person (workspace, id)
);

CREATE INDEX heading_setting_by_organisation ON heading_setting (workspace, organisation, set_on);

CREATE INDEX heading_setting_by_set_by ON heading_setting (workspace, set_by);

CREATE TABLE stance_observation_claim (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    stance_observation UUID NOT NULL,
    claim UUID NOT NULL, -- it rests on
    PRIMARY KEY (workspace, stance_observation, claim),
    FOREIGN KEY (workspace, stance_observation) REFERENCES stance_observation (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
);

CREATE INDEX stance_observation_claim_by_claim ON stance_observation_claim (workspace, claim);

CREATE TABLE outlook_call (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    caller UUID NOT NULL, -- our person who makes the call
    industries BYTEA NOT NULL, -- ids of end industries, 16 bytes each; empty for all of them
    dimension TEXT NOT NULL, -- what moves, as a short key in lower case
    horizons TEXT NOT NULL, -- nearest first, joined by spaces; empty for all of them
    direction BIGINT NOT NULL CHECK (direction IN (-1, 1)), -- -1 down, 1 up
    statement TEXT NOT NULL, -- what is expected
    likelihood DOUBLE PRECISION NOT NULL CHECK (likelihood > 0 AND likelihood < 1), -- 0.01 to 0.99
    confidence BIGINT NOT NULL CHECK (confidence BETWEEN 0 AND 4), -- 0 very low to 4 very high
    dissent TEXT, -- who sees it otherwise and why
    tell_tales TEXT NOT NULL, -- JSON list of what would show early whether it comes true
    called_on BIGINT NOT NULL, -- day number
    review_on BIGINT NOT NULL, -- day number
    came_true BIGINT CHECK (came_true IN (0, 1)), -- 0 or 1; NULL while open
    known_on BIGINT, -- day number on which it was known what came of it
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, caller) REFERENCES person (workspace, id)
);

CREATE INDEX outlook_call_by_caller ON outlook_call (workspace, caller);

CREATE TABLE admiralty_setting (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    evidence UUID NOT NULL, -- the item whose mark was set
    letter TEXT CHECK (letter IN ('A', 'B', 'C', 'D', 'E', 'F')), -- NULL when only the digit was set
    digit BIGINT CHECK (digit BETWEEN 1 AND 6), -- NULL when only the letter was set
    reason TEXT NOT NULL,
    set_by UUID NOT NULL, -- our person who set it
    set_on BIGINT NOT NULL, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, evidence) REFERENCES evidence (workspace, id),
    FOREIGN KEY (workspace, set_by) REFERENCES person (workspace, id)
);

CREATE INDEX admiralty_setting_by_evidence ON admiralty_setting (workspace, evidence);

CREATE INDEX admiralty_setting_by_set_by ON admiralty_setting (workspace, set_by);

CREATE TABLE resolution (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    claim UUID NOT NULL,
    was_borne_out BIGINT NOT NULL CHECK (was_borne_out IN (0, 1)), -- 0 or 1
    resolved_on BIGINT NOT NULL, -- day number
    reason TEXT NOT NULL, -- what showed it
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
);

CREATE INDEX resolution_by_claim ON resolution (workspace, claim);

CREATE TABLE outlook_call_industry (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    outlook_call UUID NOT NULL,
    industry UUID NOT NULL, -- of which it speaks
    PRIMARY KEY (workspace, outlook_call, industry),
    FOREIGN KEY (workspace, outlook_call) REFERENCES outlook_call (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, industry) REFERENCES end_industry (workspace, id)
);

CREATE INDEX outlook_call_industry_by_industry ON outlook_call_industry (workspace, industry);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id),
    FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, reviewer) REFERENCES person (workspace, id)
);

CREATE INDEX agenda_by_organisation ON agenda (workspace, organisation, meeting_on);

CREATE INDEX agenda_by_interaction ON agenda (workspace, interaction) WHERE interaction IS NOT NULL;

CREATE INDEX agenda_by_owner ON agenda (workspace, owner) WHERE owner IS NOT NULL;

CREATE INDEX agenda_by_reviewer ON agenda (workspace, reviewer) WHERE reviewer IS NOT NULL;

CREATE TABLE agenda_person (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    agenda UUID NOT NULL,
    person UUID NOT NULL, -- who is invited, leads an item or has an action to do
    PRIMARY KEY (workspace, agenda, person),
    FOREIGN KEY (workspace, agenda) REFERENCES agenda (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX agenda_person_by_person ON agenda_person (workspace, person);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, agenda) REFERENCES agenda (workspace, id),
    FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id)
);

CREATE INDEX expectation_by_organisation ON expectation (workspace, organisation, made_on);

CREATE INDEX expectation_by_agenda ON expectation (workspace, agenda) WHERE agenda IS NOT NULL;

CREATE INDEX expectation_by_owner ON expectation (workspace, owner) WHERE owner IS NOT NULL;

CREATE TABLE expectation_person (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    expectation UUID NOT NULL,
    person UUID NOT NULL, -- to whom it was made
    PRIMARY KEY (workspace, expectation, person),
    FOREIGN KEY (workspace, expectation) REFERENCES expectation (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX expectation_person_by_person ON expectation_person (workspace, person);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, item) REFERENCES roadmap_item (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, shown_by) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
);

CREATE INDEX disclosure_by_organisation ON disclosure (workspace, organisation, shown_on);

CREATE INDEX disclosure_by_item ON disclosure (workspace, item, shown_on);

CREATE INDEX disclosure_by_shown_by ON disclosure (workspace, shown_by) WHERE shown_by IS NOT NULL;

CREATE INDEX disclosure_by_interaction ON disclosure (workspace, interaction) WHERE interaction IS NOT NULL;

CREATE TABLE disclosure_person (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    disclosure UUID NOT NULL,
    person UUID NOT NULL, -- to whom it was shown
    PRIMARY KEY (workspace, disclosure, person),
    FOREIGN KEY (workspace, disclosure) REFERENCES disclosure (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX disclosure_person_by_person ON disclosure_person (workspace, person);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, item) REFERENCES roadmap_item (workspace, id),
    FOREIGN KEY (workspace, asked_by) REFERENCES person (workspace, id)
);

CREATE INDEX bet_by_item ON bet (workspace, item) WHERE item IS NOT NULL;

CREATE INDEX bet_by_asked_by ON bet (workspace, asked_by) WHERE asked_by IS NOT NULL;

CREATE TABLE bet_organisation (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    bet UUID NOT NULL,
    organisation UUID NOT NULL, -- whose need it serves
    PRIMARY KEY (workspace, bet, organisation),
    FOREIGN KEY (workspace, bet) REFERENCES bet (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX bet_organisation_by_organisation ON bet_organisation (workspace, organisation);

CREATE TABLE bet_claim (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    bet UUID NOT NULL,
    claim UUID NOT NULL, -- what it rests on
    PRIMARY KEY (workspace, bet, claim),
    FOREIGN KEY (workspace, bet) REFERENCES bet (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
);

CREATE INDEX bet_claim_by_claim ON bet_claim (workspace, claim);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX assumption_by_organisation ON assumption (workspace, organisation)
WHERE organisation IS NOT NULL;

CREATE TABLE work_item (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    title TEXT NOT NULL,
    points DOUBLE PRECISION, -- size in the points of its team; NULL when nobody estimated it
    requester UUID, -- whoever asked for it, ours or theirs; NULL when not known
    product UUID,
    opened_on BIGINT NOT NULL, -- day number
    done_on BIGINT, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, requester) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, product) REFERENCES product (workspace, id)
);

CREATE INDEX work_item_by_requester ON work_item (workspace, requester) WHERE requester IS NOT NULL;

CREATE INDEX work_item_by_product ON work_item (workspace, product) WHERE product IS NOT NULL;

CREATE INDEX work_item_by_day ON work_item (workspace, opened_on, id);

CREATE INDEX work_item_by_done_day ON work_item (workspace, done_on, id) WHERE done_on IS NOT NULL;

CREATE TABLE survey_wave (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    title TEXT NOT NULL,
    tool TEXT NOT NULL, -- where it was asked
    from_day BIGINT NOT NULL, -- day number on which it was opened
    until_day BIGINT, -- day number on which it was closed; NULL while answers come in
    asked BIGINT, -- how many were asked; NULL when the tool does not say
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

CREATE INDEX survey_wave_by_day ON survey_wave (workspace, from_day, id);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, wave) REFERENCES survey_wave (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX wave_answer_by_wave ON wave_answer (workspace, wave);

CREATE INDEX wave_answer_by_day ON wave_answer (workspace, answered_on, id);

CREATE INDEX wave_answer_by_organisation ON wave_answer (workspace, organisation, answered_on)
WHERE organisation IS NOT NULL;

CREATE INDEX wave_answer_by_person ON wave_answer (workspace, person) WHERE person IS NOT NULL;

CREATE TABLE reference_agreement (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL, -- who may be named
    given_by UUID, -- their person who agreed
    given_on BIGINT NOT NULL, -- day number
    withdrawn_on BIGINT, -- day number; NULL while it stands
    scope TEXT NOT NULL, -- what they agreed to, in their words
    uses TEXT NOT NULL, -- JSON list of days and deals, oldest first
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, given_by) REFERENCES person (workspace, id)
);

CREATE INDEX reference_agreement_by_organisation ON reference_agreement (workspace, organisation, given_on);

CREATE INDEX reference_agreement_by_given_by ON reference_agreement (workspace, given_by)
WHERE given_by IS NOT NULL;

CREATE TABLE reference_agreement_deal (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    agreement UUID NOT NULL,
    deal UUID NOT NULL, -- in which it was used
    PRIMARY KEY (workspace, agreement, deal),
    FOREIGN KEY (workspace, agreement) REFERENCES reference_agreement (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, deal) REFERENCES deal (workspace, id)
);

CREATE INDEX reference_agreement_deal_by_deal ON reference_agreement_deal (workspace, deal);

CREATE TABLE renewal (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    decided_on BIGINT NOT NULL, -- day number
    is_renewed BIGINT NOT NULL CHECK (is_renewed IN (0, 1)), -- 0 or 1
    rival_quoted BIGINT CHECK (rival_quoted IN (0, 1)), -- 0 or 1; NULL when nobody knows
    rival TEXT, -- who quoted
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id)
);

CREATE INDEX renewal_by_organisation ON renewal (workspace, organisation, decided_on);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

CREATE INDEX cost_statement_by_day ON cost_statement (workspace, from_day, id);

CREATE TABLE poll_answer (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    answered_by UUID NOT NULL, -- our person
    text TEXT NOT NULL, -- who the customer is, in their own words
    named TEXT NOT NULL, -- payer, user, partner, colleague, in ascending order, joined by spaces
    named_inferred_from TEXT, -- why we think so; NULL when somebody said so
    answered_on BIGINT NOT NULL, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, answered_by) REFERENCES person (workspace, id)
);

CREATE INDEX poll_answer_by_person ON poll_answer (workspace, answered_by, answered_on);

CREATE TABLE definition_verdict (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    sentence TEXT NOT NULL, -- who our customer is
    agreed BYTEA NOT NULL, -- ids of our persons in ascending order, 16 bytes each
    objections TEXT NOT NULL, -- JSON list of persons and their words
    decided_on BIGINT NOT NULL, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

CREATE TABLE definition_verdict_person (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    verdict UUID NOT NULL,
    person UUID NOT NULL, -- who agreed or objected
    PRIMARY KEY (workspace, verdict, person),
    FOREIGN KEY (workspace, verdict) REFERENCES definition_verdict (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX definition_verdict_person_by_person ON definition_verdict_person (workspace, person);

CREATE TABLE self_assessment (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    answered_by UUID NOT NULL, -- our person
    marks TEXT NOT NULL, -- JSON list of items 1 to 12 and values 0 to 4
    business TEXT, -- what business we are in, as it came to their mind
    view TEXT NOT NULL CHECK (view IN ('productCentric', 'customerCentric', 'unclear', 'notRead')),
    answered_on BIGINT NOT NULL, -- day number
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, answered_by) REFERENCES person (workspace, id)
);

CREATE INDEX self_assessment_by_person ON self_assessment (workspace, answered_by, answered_on);

CREATE TABLE review_record (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    title TEXT NOT NULL,
    held_on BIGINT NOT NULL, -- day number
    items TEXT NOT NULL, -- JSON list in the order of the agenda
    attendees TEXT, -- JSON: people present by what they stand for; NULL when nobody counted
    stated_driver TEXT CHECK (stated_driver IN ('product', 'sales', 'production', 'value')), -- what we say
    interaction UUID, -- the conversation it was
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
);

CREATE INDEX review_record_by_day ON review_record (workspace, held_on, id);

CREATE INDEX review_record_by_interaction ON review_record (workspace, interaction) WHERE interaction IS NOT NULL;

CREATE TABLE customer_job (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    holder TEXT NOT NULL CHECK (holder IN (
        'primary', 'buyer', 'administrator', 'installer', 'distributor')), -- whose job it is
    product UUID, -- the product that is hired for it; NULL for all of ours
    statement TEXT NOT NULL, -- verb, object and context, free of products
    evidence BYTEA NOT NULL, -- ids of the words it was heard in, 16 bytes each
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, product) REFERENCES product (workspace, id)
);

CREATE INDEX customer_job_by_product ON customer_job (workspace, product) WHERE product IS NOT NULL;

CREATE TABLE customer_job_evidence (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    customer_job UUID NOT NULL,
    evidence UUID NOT NULL, -- the words it was heard in
    PRIMARY KEY (workspace, customer_job, evidence),
    FOREIGN KEY (workspace, customer_job) REFERENCES customer_job (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, evidence) REFERENCES evidence (workspace, id)
);

CREATE INDEX customer_job_evidence_by_evidence ON customer_job_evidence (workspace, evidence);

CREATE TABLE job_step (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    job UUID NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
        'define', 'locate', 'prepare', 'confirm', 'execute', 'monitor', 'modify', 'conclude')),
    text TEXT NOT NULL, -- the step, starting with a verb
    place BIGINT NOT NULL, -- among the steps of its kind, from 0
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, job) REFERENCES customer_job (workspace, id)
);

CREATE INDEX job_step_by_job ON job_step (workspace, job);

CREATE TABLE outcome (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    step UUID NOT NULL,
    statement TEXT NOT NULL, -- direction, metric, object of control and context
    evidence BYTEA NOT NULL, -- ids of the words it was made from, 16 bytes each
    claims BYTEA NOT NULL, -- ids of answers that speak of it, 16 bytes each
    commitments BYTEA NOT NULL, -- ids of promises that are about it, 16 bytes each
    bets BYTEA NOT NULL, -- ids of decisions that serve it, 16 bytes each
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, step) REFERENCES job_step (workspace, id)
);

CREATE INDEX outcome_by_step ON outcome (workspace, step);

CREATE TABLE outcome_evidence (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    outcome UUID NOT NULL,
    evidence UUID NOT NULL, -- the words it was made from
    PRIMARY KEY (workspace, outcome, evidence),
    FOREIGN KEY (workspace, outcome) REFERENCES outcome (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, evidence) REFERENCES evidence (workspace, id)
);

CREATE INDEX outcome_evidence_by_evidence ON outcome_evidence (workspace, evidence);

CREATE TABLE outcome_claim (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    outcome UUID NOT NULL,
    claim UUID NOT NULL, -- an answer that speaks of it
    PRIMARY KEY (workspace, outcome, claim),
    FOREIGN KEY (workspace, outcome) REFERENCES outcome (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, claim) REFERENCES claim (workspace, id)
);

CREATE INDEX outcome_claim_by_claim ON outcome_claim (workspace, claim);

CREATE TABLE outcome_commitment (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    outcome UUID NOT NULL,
    commitment UUID NOT NULL, -- a promise that is about it
    PRIMARY KEY (workspace, outcome, commitment),
    FOREIGN KEY (workspace, outcome) REFERENCES outcome (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, commitment) REFERENCES commitment (workspace, id)
);

CREATE INDEX outcome_commitment_by_commitment ON outcome_commitment (workspace, commitment);

CREATE TABLE outcome_bet (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    outcome UUID NOT NULL,
    bet UUID NOT NULL, -- a decision that serves it
    PRIMARY KEY (workspace, outcome, bet),
    FOREIGN KEY (workspace, outcome) REFERENCES outcome (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, bet) REFERENCES bet (workspace, id)
);

CREATE INDEX outcome_bet_by_bet ON outcome_bet (workspace, bet);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, job) REFERENCES customer_job (workspace, id)
);

CREATE INDEX survey_by_job ON survey (workspace, job);

CREATE TABLE survey_outcome (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    survey UUID NOT NULL,
    outcome UUID NOT NULL, -- an outcome that was asked for
    PRIMARY KEY (workspace, survey, outcome),
    FOREIGN KEY (workspace, survey) REFERENCES survey (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, outcome) REFERENCES outcome (workspace, id)
);

CREATE INDEX survey_outcome_by_outcome ON survey_outcome (workspace, outcome);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, survey) REFERENCES survey (workspace, id),
    FOREIGN KEY (workspace, respondent) REFERENCES person (workspace, id)
);

CREATE INDEX survey_response_by_survey ON survey_response (workspace, survey, answered_on, id);

CREATE INDEX survey_response_by_respondent ON survey_response (workspace, respondent)
WHERE respondent IS NOT NULL;

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id),
    FOREIGN KEY (workspace, level_set_by) REFERENCES person (workspace, id)
);

CREATE INDEX asked_question_by_interaction ON asked_question (workspace, interaction, place);

CREATE INDEX asked_question_by_level_set_by ON asked_question (workspace, level_set_by)
WHERE level_set_by IS NOT NULL;

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id)
);

CREATE INDEX theme_by_owner ON theme (workspace, owner) WHERE owner IS NOT NULL;

CREATE TABLE theme_item (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    theme UUID NOT NULL,
    item UUID NOT NULL, -- the roadmap item that serves it
    PRIMARY KEY (workspace, theme, item),
    FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, item) REFERENCES roadmap_item (workspace, id)
);

CREATE INDEX theme_item_by_item ON theme_item (workspace, item);

CREATE TABLE theme_bet (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    theme UUID NOT NULL,
    bet UUID NOT NULL, -- the decision it led to
    PRIMARY KEY (workspace, theme, bet),
    FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, bet) REFERENCES bet (workspace, id)
);

CREATE INDEX theme_bet_by_bet ON theme_bet (workspace, bet);

CREATE TABLE theme_flag (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    theme UUID NOT NULL,
    flagged_on BIGINT NOT NULL, -- day number; when Ken first found it to be an emerging need
    PRIMARY KEY (workspace, theme),
    FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id) ON DELETE CASCADE
);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, giver) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, product) REFERENCES product (workspace, id),
    FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id),
    FOREIGN KEY (workspace, interaction) REFERENCES interaction (workspace, id)
);

CREATE INDEX feedback_item_by_queue
    ON feedback_item (workspace, queue, received_on, id, learned_on, ended_on);

CREATE INDEX feedback_item_by_giver_day
    ON feedback_item (workspace, received_on, giver, id, told_back_on, learned_on, ended_on);

CREATE INDEX feedback_item_taken ON feedback_item (workspace, due_on, id)
WHERE due_on IS NOT NULL AND told_back_on IS NULL;

CREATE INDEX feedback_item_by_organisation ON feedback_item (workspace, organisation)
WHERE organisation IS NOT NULL;

CREATE INDEX feedback_item_by_giver ON feedback_item (workspace, giver) WHERE giver IS NOT NULL;

CREATE INDEX feedback_item_by_product ON feedback_item (workspace, product) WHERE product IS NOT NULL;

CREATE INDEX feedback_item_by_owner ON feedback_item (workspace, owner) WHERE owner IS NOT NULL;

CREATE INDEX feedback_item_by_interaction ON feedback_item (workspace, interaction)
WHERE interaction IS NOT NULL;

CREATE TABLE feedback_correction (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    feedback_item UUID NOT NULL,
    theme UUID NOT NULL, -- which a person put on it or took off
    set_by UUID, -- who did
    PRIMARY KEY (workspace, feedback_item, theme),
    FOREIGN KEY (workspace, feedback_item) REFERENCES feedback_item (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, theme) REFERENCES theme (workspace, id),
    FOREIGN KEY (workspace, set_by) REFERENCES person (workspace, id)
);

CREATE INDEX feedback_correction_by_theme ON feedback_correction (workspace, theme);

CREATE INDEX feedback_correction_by_set_by ON feedback_correction (workspace, set_by) WHERE set_by IS NOT NULL;

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
);

CREATE INDEX feedback_theme_by_theme ON feedback_theme (workspace, theme, received_on, feedback_item);

CREATE TABLE feedback_due (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    kind TEXT NOT NULL CHECK (kind IN ('feedback_item', 'theme')), -- what is to be read anew
    record UUID NOT NULL,
    change BIGINT NOT NULL, -- number of the change since which
    PRIMARY KEY (workspace, kind, record)
);

CREATE TABLE theme_suggestion (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    place BIGINT NOT NULL, -- counts from 0, the most telling first
    phrase TEXT NOT NULL, -- two words that come together far more often than chance
    items BIGINT NOT NULL, -- items that hold them
    ratio DOUBLE PRECISION NOT NULL, -- log-likelihood ratio
    missed BIGINT NOT NULL, -- items that may have gone uncounted
    PRIMARY KEY (workspace, place)
);

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, product) REFERENCES product (workspace, id),
    FOREIGN KEY (workspace, owner) REFERENCES person (workspace, id)
);

CREATE INDEX touchpoint_by_product ON touchpoint (workspace, product) WHERE product IS NOT NULL;

CREATE INDEX touchpoint_by_owner ON touchpoint (workspace, owner) WHERE owner IS NOT NULL;

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
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, organisation) REFERENCES organisation (workspace, id),
    FOREIGN KEY (workspace, item) REFERENCES roadmap_item (workspace, id)
);

CREATE INDEX co_creation_by_organisation ON co_creation (workspace, organisation);

CREATE INDEX co_creation_by_item ON co_creation (workspace, item) WHERE item IS NOT NULL;

CREATE TABLE co_creation_person (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    co_creation UUID NOT NULL,
    person UUID NOT NULL, -- who of theirs takes part
    PRIMARY KEY (workspace, co_creation, person),
    FOREIGN KEY (workspace, co_creation) REFERENCES co_creation (workspace, id) ON DELETE CASCADE,
    FOREIGN KEY (workspace, person) REFERENCES person (workspace, id)
);

CREATE INDEX co_creation_person_by_person ON co_creation_person (workspace, person);

CREATE TABLE search_entry (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    record UUID NOT NULL,
    kind TEXT NOT NULL, -- table of the record
    number BIGINT NOT NULL, -- day number of its words times 4294967296, and a count
    learned_on BIGINT NOT NULL, -- day number; when people here knew it
    visibility TEXT NOT NULL, -- as in its record
    PRIMARY KEY (workspace, record)
);

CREATE UNIQUE INDEX search_entry_by_number ON search_entry (workspace, number);

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
);

CREATE INDEX judgement_by_day ON judgement (workspace, day, policy, organisation);

CREATE TABLE judgement_due (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    organisation UUID NOT NULL,
    change BIGINT NOT NULL, -- number of the change that touched it
    PRIMARY KEY (workspace, organisation)
);

CREATE TABLE portfolio_statistic (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    name TEXT NOT NULL, -- what was measured
    day BIGINT NOT NULL, -- day number as of which it holds
    policy TEXT NOT NULL, -- name and version of the policy
    change BIGINT NOT NULL, -- number of the last change it knows
    value DOUBLE PRECISION, -- NULL when not known
    body TEXT NOT NULL, -- JSON of the rest
    PRIMARY KEY (workspace, name)
);

CREATE TABLE policy (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    from_day BIGINT NOT NULL, -- first day number on which it holds
    until_day BIGINT, -- day number after the last; NULL while it lasts
    stamp TEXT NOT NULL, -- name and version
    body TEXT NOT NULL, -- JSON of the whole policy
    reason TEXT NOT NULL, -- why it was set; '' when nobody said
    set_by TEXT NOT NULL, -- the name of whoever set it
    PRIMARY KEY (workspace, from_day)
);

CREATE TABLE setting (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (workspace, name)
);

CREATE TABLE own_domain (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    domain TEXT NOT NULL, -- a mail domain of ours, lower case
    PRIMARY KEY (workspace, domain)
);

CREATE TABLE phrase_list (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    list TEXT NOT NULL, -- which list: topics, …
    phrase TEXT NOT NULL, -- what is looked for, folded
    meaning TEXT NOT NULL, -- what it stands for, such as a topic code
    PRIMARY KEY (workspace, list, phrase)
);

CREATE TABLE snooze (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    code TEXT NOT NULL, -- id of the rule, such as W-GATE-01
    subject TEXT NOT NULL, -- account, then tier, person or bet; empty for the company
    reason TEXT NOT NULL, -- why, in words
    since BIGINT NOT NULL, -- first day number on which it is put off
    until BIGINT NOT NULL CHECK (until > since), -- day number on which it comes back
    snoozed_by TEXT NOT NULL, -- the name of whoever put it off
    PRIMARY KEY (workspace, code, subject)
);

CREATE INDEX snooze_by_end ON snooze (workspace, until);

CREATE TABLE saved_view (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    owner TEXT NOT NULL, -- whose it is: the id of a person, or the name of whoever owns the directory
    list TEXT NOT NULL, -- which list: accounts, warnings, …
    name TEXT NOT NULL,
    query TEXT NOT NULL, -- the filter as it stands in the address, from the question mark on
    PRIMARY KEY (workspace, id)
);

CREATE INDEX saved_view_by_owner ON saved_view (workspace, owner, list, name);

CREATE TABLE job (
    workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
    id UUID NOT NULL,
    kind TEXT NOT NULL, -- what it does
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    cursor TEXT NOT NULL, -- where to go on; empty at the start
    leased_by TEXT, -- the process that works on it
    leased_until BIGINT, -- milliseconds, UTC; after it another may take over
    done BIGINT NOT NULL, -- units of work finished
    total BIGINT, -- units of work in all; NULL when not known
    message TEXT, -- what it says, or why it failed
    created_at BIGINT NOT NULL, -- milliseconds, UTC
    changed_at BIGINT NOT NULL, -- milliseconds, UTC
    PRIMARY KEY (workspace, id)
);

CREATE INDEX job_by_state ON job (workspace, state, kind, created_at);

CREATE TABLE login_link (
    digest BYTEA NOT NULL PRIMARY KEY, -- SHA-256 of the secret in the link, 32 bytes
    created_at BIGINT NOT NULL, -- milliseconds, UTC
    expires_at BIGINT NOT NULL, -- milliseconds, UTC
    used_at BIGINT -- milliseconds, UTC; a link works once
);

CREATE TABLE session (
    digest BYTEA NOT NULL PRIMARY KEY, -- SHA-256 of the secret in the cookie, 32 bytes
    workspace BIGINT NOT NULL, -- the tenant it is for
    caller TEXT NOT NULL, -- name shown in the log of changes
    person UUID, -- our person who is logged in
    role TEXT NOT NULL, -- what they may do
    created_at BIGINT NOT NULL, -- milliseconds, UTC
    seen_at BIGINT NOT NULL, -- milliseconds, UTC
    expires_at BIGINT NOT NULL -- milliseconds, UTC
);

CREATE INDEX session_by_expiry ON session (expires_at);

-- On SQLite alone.

CREATE VIRTUAL TABLE search_words USING fts5(words, content = '', tokenize = 'unicode61 remove_diacritics 2');

-- On PostgreSQL alone.

CREATE EXTENSION IF NOT EXISTS btree_gin;

ALTER TABLE search_entry ADD COLUMN words tsvector NOT NULL DEFAULT '';

CREATE INDEX search_entry_by_words ON search_entry USING gin (workspace, words);
