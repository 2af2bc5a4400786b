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
    mail TEXT, -- the usual one, lower case
    other_mails TEXT NOT NULL, -- joined by spaces, lower case
    zone TEXT, -- IANA time zone
    temperament TEXT, -- what makes a talk go well, one line
    wants TEXT, -- what they want to hear about, in their own words
    leaves_on BIGINT, -- day number on which they announced to leave
    version BIGINT NOT NULL CHECK (version > 0), -- counts edits, from 1
visibility TEXT NOT NULL, -- open, internal, underNDA, or inConfidence: and ids of persons
source_record UUID, -- the row of a source it was imported from
learned_on BIGINT NOT NULL, -- day number; when people here knew it
created_at BIGINT NOT NULL, -- milliseconds, UTC
changed_at BIGINT NOT NULL, -- milliseconds, UTC
ended_on BIGINT, -- day number; when it was deleted, which hides it
PRIMARY KEY (workspace, id)
);

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
    FOREIGN KEY (workspace, value_person) REFERENCES person (workspace, id)
);

CREATE INDEX claim_by_organisation ON claim (workspace, organisation, question);

CREATE INDEX claim_by_question ON claim (workspace, question, organisation);

CREATE INDEX claim_by_person ON claim (workspace, person) WHERE person IS NOT NULL;

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
