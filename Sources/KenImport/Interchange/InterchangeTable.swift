/// Ken's own tables, one for each kind of record, with the columns that reader and writer share (docs/interchange.md).
public enum InterchangeTable: String, Sendable, Codable, CaseIterable {
    // People come first: the circle of whatever is protected names them.
    case person, organisation, product, affiliation, role
    case endIndustry = "end_industry"
    case interaction, claim, evidence, commitment, pain, issue
    case accessRequest = "access_request"
    case nonDisclosure = "non_disclosure"
    case deal, revenue, potential
    case trend, exposure
    case roadmapItem = "roadmap_item"
    case roadmapEdition = "roadmap_edition"
    case competitor
    case differentiatorCell = "differentiator_cell"
    case barrierLink = "barrier_link"
    case stanceObservation = "stance_observation"
    case firstView = "first_view"
    case headingSetting = "heading_setting"
    case outlookCall = "outlook_call"
    case admiraltySetting = "admiralty_setting"
    case resolution
    case agenda, expectation, disclosure, bet, assumption
    case workItem = "work_item"
    case surveyWave = "survey_wave"
    case waveAnswer = "wave_answer"
    case referenceAgreement = "reference_agreement"
    case renewal
    case costStatement = "cost_statement"
    case pollAnswer = "poll_answer"
    case definitionVerdict = "definition_verdict"
    case selfAssessment = "self_assessment"
    case reviewRecord = "review_record"
    case job
    case jobStep = "job_step"
    case outcome, survey
    case surveyResponse = "survey_response"
    case askedQuestion = "asked_question"
    case theme
    case feedbackItem = "feedback_item"
    case touchpoint
    case coCreation = "co_creation"
    case snooze
    case source

    /// Reads the first header cell, such as `ken:person`.
    public init?(header: String) {
        guard header.hasPrefix("ken:") else { return nil }
        self.init(rawValue: String(header.dropFirst(4)))
    }

    /// The first header cell: `ken:` and the kind of record; its column holds the rows' keys.
    public var keyHeader: String { "ken:" + rawValue }

    /// The source that drafts of this table carry, such as `ken.person`.
    public var sourceName: String { "ken." + rawValue }

    /// Place in the order in which the tables are best read: what others point to comes first.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The file that an export writes.
    public var fileName: String { rawValue + ".csv" }

    /// The whole header in order: the key, the columns of the table, and the two that every table has.
    public var header: [String] { [keyHeader] + columns + ["learned_on", "visibility"] }

    /// The columns of this table in order, without the key and the two that every table has.
    public var columns: [String] {
        switch self {
        case .organisation:
            [
                "name", "kind", "kind_inferred_from", "domains", "industry", "makes", "sells_to", "country", "zone",
                "key_customer", "buys_through", "link",
            ]
        case .product: ["name", "form", "core_job"]
        case .person: ["name", "mails", "zone", "temperament", "wants", "leaves_on", "leave_announced_on"]
        case .affiliation:
            [
                "person", "organisation", "title", "functions", "functions_inferred_from", "seniority",
                "seniority_inferred_from", "from", "until",
            ]
        case .role: ["person", "organisation", "product", "fact", "answer", "inferred_from", "from", "until"]
        case .interaction:
            [
                "date", "start", "kind", "kind_inferred_from", "minutes", "initiator", "in_their_hours",
                "organisations",
                "participants", "topics", "topics_inferred_from", "planned", "level", "title", "gist", "cancelled",
            ]
        case .claim: ["question", "organisation", "person", "industry", "value", "gist"]
        case .evidence:
            [
                "claim", "source", "contradicts", "speaker", "speaking_organisation", "hearer", "date", "interaction",
                "quote",
            ]
        case .commitment:
            [
                "direction", "organisation", "people", "owner", "text", "made_on", "due_on", "settlement", "settled_on",
                "interaction",
            ]
        case .pain:
            [
                "organisation", "theme", "teller", "hearer", "date", "text", "urgent", "report_back_by", "told_back_on",
                "decision", "decision_reason", "resolved_on", "interaction",
            ]
        case .issue: ["organisation", "title", "severity", "opened_on", "resolved_on"]
        case .accessRequest:
            ["organisation", "requester", "asked_of", "wanted", "asked_on", "reply", "replied_on", "words"]
        case .nonDisclosure: ["organisation", "from", "until"]
        case .deal: ["organisation", "name", "amount", "stages", "closes_on", "incumbent", "note", "people"]
        case .revenue: ["organisation", "product", "from", "until", "amount", "dated_order"]
        case .potential:
            [
                "organisation", "addressable", "brand_marks", "segment", "segment_rank", "territory", "territory_rank",
                "from",
            ]
        case .endIndustry: ["name"]
        case .trend: ["title", "industries", "dimension", "horizons", "direction", "magnitude", "turns_on"]
        case .exposure: ["organisation", "industry", "share", "from", "claim"]
        case .roadmapItem:
            ["owner"] + RoadmapShownDraft.columns + ["dimension", "bearing", "effort", "ready_on", "claims"]
        case .roadmapEdition: ["item", "from"] + RoadmapShownDraft.columns
        case .competitor: ["rival_of", "name", "organisation", "kind", "claims"]
        case .differentiatorCell: ["competitor", "attribute", "relative", "claims"]
        case .barrierLink: ["organisation", "barrier", "attribute", "outcome"]
        case .stanceObservation: ["organisation", "indicator", "reading", "gist", "claims", "observed_on"]
        case .firstView: ["organisation", "by", "sentence", "reason", "heading", "taken_on"]
        case .headingSetting: ["organisation", "alignment", "stance", "reason", "by", "set_on"]
        case .outlookCall:
            [
                "caller", "industries", "dimension", "horizons", "direction", "statement", "likelihood", "confidence",
                "dissent", "tell_tales", "called_on", "review_on", "came_true", "known_on",
            ]
        case .admiraltySetting: ["evidence", "letter", "digit", "reason", "by", "set_on"]
        case .resolution: ["claim", "borne_out", "resolved_on", "reason"]
        case .agenda:
            [
                "organisation", "interaction", "title", "meeting_on", "minutes", "remote", "zone_gap", "occasions",
                "owner", "invited", "items", "criteria", "review_asked_on", "reviewer", "review_verdict",
                "review_answered_on", "review_reason", "review_until", "taken", "actions", "summary_sent_on",
                "success", "success_reason", "our_talk_share", "credibility", "reason",
            ]
        case .expectation:
            ["organisation", "agenda", "people", "use", "not_promised", "made_on", "report_back_on", "owner"]
        case .disclosure:
            [
                "item", "version", "status", "from", "until", "shown_on", "organisation", "people", "shown_by",
                "channel", "notice", "acknowledged", "questions", "interaction",
            ]
        case .bet: ["kind", "text", "decided_on", "item", "asked_by", "need_of", "claims"]
        case .assumption:
            ["kind", "text", "organisation", "question", "stake", "since", "struck_on", "struck_because"]
        case .workItem: ["title", "points", "requester", "product", "opened_on", "done_on"]
        case .surveyWave: ["title", "tool", "from", "until", "asked"]
        case .waveAnswer:
            ["wave", "question", "score", "organisation", "person", "touchpoint", "answered_on", "comment"]
        case .referenceAgreement: ["organisation", "given_by", "given_on", "withdrawn_on", "scope", "uses"]
        case .renewal: ["organisation", "decided_on", "renewed", "rival_quoted", "rival"]
        case .costStatement: ["from", "until", "acquisition", "retention", "margin", "interest"]
        case .pollAnswer: ["by", "text", "named", "named_inferred_from", "answered_on"]
        case .definitionVerdict: ["sentence", "agreed", "objections", "decided_on"]
        case .selfAssessment: ["by", "marks", "business", "view", "answered_on"]
        case .reviewRecord: ["title", "held_on", "items", "attendees", "stated_driver", "interaction"]
        case .job: ["holder", "product", "statement", "evidence"]
        case .jobStep: ["job", "kind", "text", "place"]
        case .outcome: ["step", "statement", "evidence", "claims", "commitments", "bets"]
        case .survey:
            ["job", "title", "opened_on", "closed_on", "outcomes", "traps", "word_count", "expected_segments"]
        case .surveyResponse:
            [
                "survey", "respondent", "screened_as", "segment", "answered_on", "minutes", "ratings", "trap_answers",
                "comment",
            ]
        case .askedQuestion:
            ["interaction", "place", "text", "follow_ups", "words", "set_level", "reason", "by", "set_on"]
        case .theme:
            ["name", "phrases", "owner", "items", "bets", "flagged_on", "rival_announced_on", "rival"]
        case .feedbackItem:
            [
                "source", "organisation", "giver", "label", "queue", "product", "received_on", "text", "language",
                "corrections", "owner", "due_on", "decision", "told", "told_back_on", "interaction",
            ]
        case .touchpoint: ["stage", "product", "wanted", "experience", "process", "owner"]
        case .coCreation:
            ["title", "organisation", "people", "item", "steps", "given_up_on", "given_up_because"]
        case .snooze:
            ["code", "organisation", "tier", "person", "bet", "reason", "since", "until", "put_off_by"]
        case .source: ["kind", "record", "source", "external_id"]
        }
    }

    /// Columns that hold numbers, days, amounts and words of Ken's own, never guarded against formulas; all others are
    /// people's words or keys.
    static let values: Set<String> = [
        "kind", "key_customer", "form", "functions", "seniority", "from", "until", "fact", "answer", "date", "start",
        "minutes",
        "initiator", "in_their_hours", "topics", "planned", "level", "cancelled", "contradicts", "direction", "made_on",
        "due_on",
        "settlement", "settled_on", "urgent", "report_back_by", "told_back_on", "resolved_on", "severity", "opened_on",
        "asked_on",
        "reply", "replied_on", "amount", "closes_on", "dated_order", "addressable", "brand_marks", "segment_rank",
        "territory_rank", "learned_on", "leaves_on", "leave_announced_on", "question", "meeting_on", "remote",
        "zone_gap", "occasions",
        "review_asked_on", "review_verdict", "review_answered_on", "review_until", "taken", "summary_sent_on",
        "success", "our_talk_share", "report_back_on", "version", "status", "shown_on", "channel", "notice",
        "acknowledged", "decided_on", "points", "done_on", "decision",
        "horizons", "magnitude", "turns_on", "share", "bearing", "effort", "ready_on", "shown_from", "shown_until",
        "edition", "relative", "barrier", "indicator", "reading", "observed_on", "heading", "taken_on", "alignment",
        "stance", "set_on", "likelihood", "confidence", "called_on", "review_on", "came_true", "known_on", "letter",
        "digit", "borne_out", "code", "tier", "stake", "since", "struck_on",
        "asked", "score", "touchpoint", "answered_on", "given_on", "withdrawn_on", "uses", "renewed", "rival_quoted",
        "acquisition", "retention", "margin", "interest", "named", "marks", "view", "held_on", "attendees",
        "stated_driver",
        "holder", "place", "closed_on", "word_count", "expected_segments", "screened_as", "trap_answers", "follow_ups",
        "set_level",
        "label", "queue", "received_on", "language", "stage", "steps", "flagged_on", "rival_announced_on",
        "given_up_on",
    ]
}
