/// A column that names a record of another table, or of its own.
struct Referrer: Hashable, Sendable {
    var table: String
    var column: String
}

extension RecordKind {
    /// The columns whose rows keep a record of this kind from being removed. Rows that only repeat one of its lists go
    /// with it and are not among them.
    var referrers: [Referrer] {
        switch self {
        case .organisation:
            [
                Referrer(table: "organisation", column: "buys_through"),
                Referrer(table: "evidence", column: "speaking_organisation"),
            ]
                + Self.columnsOfMarkets.map { Referrer(table: $0, column: $1) }
                + Self.tablesOfAccounts.map { Referrer(table: $0, column: "organisation") }
        case .person: Self.columnsOfPeople.map { Referrer(table: $0, column: $1) }
        case .product:
            ["party_role", "revenue_fact", "work_item", "customer_job", "feedback_item", "touchpoint"].map {
                Referrer(table: $0, column: "product")
            }
        case .interaction:
            [
                "evidence", "commitment", "pain_report", "agenda", "disclosure", "review_record", "asked_question",
                "feedback_item",
            ].map {
                Referrer(table: $0, column: "interaction")
            }
        case .endIndustry:
            ["claim", "exposure", "trend_industry", "outlook_call_industry"].map {
                Referrer(table: $0, column: "industry")
            }
        case .roadmapItem:
            ["disclosure", "bet", "theme_item", "co_creation"].map { Referrer(table: $0, column: "item") }
        case .bet: ["theme_bet", "outcome_bet"].map { Referrer(table: $0, column: "bet") }
        case .theme: [Referrer(table: "feedback_correction", column: "theme")]
        case .competitor: [Referrer(table: "differentiator_cell", column: "competitor")]
        case .evidence:
            ["admiralty_setting", "customer_job_evidence", "outcome_evidence"].map {
                Referrer(table: $0, column: "evidence")
            }
        case .claim: Self.tablesOfClaims.map { Referrer(table: $0, column: "claim") }
        case .agenda: [Referrer(table: "expectation", column: "agenda")]
        case .surveyWave: [Referrer(table: "wave_answer", column: "wave")]
        case .deal: [Referrer(table: "reference_agreement_deal", column: "deal")]
        case .waveAnswer, .referenceAgreement, .renewal, .costStatement, .pollAnswer, .definitionVerdict,
            .selfAssessment, .reviewRecord, .feedbackItem, .touchpoint, .coCreation:
            []
        case .commitment: [Referrer(table: "outcome_commitment", column: "commitment")]
        case .job, .jobStep, .outcome, .survey: referrersOfNeed
        case .affiliation, .partyRole, .painReport, .issue, .accessRequest, .nonDisclosure,
            .revenueFact, .potential, .expectation, .disclosure, .assumption, .workItem,
            .trend, .exposure, .differentiatorCell, .barrierLink, .stanceObservation, .firstView, .headingSetting,
            .outlookCall, .admiraltySetting, .resolution, .surveyResponse, .askedQuestion:
            []
        }
    }

    private var referrersOfNeed: [Referrer] {
        switch self {
        case .job: ["job_step", "survey"].map { Referrer(table: $0, column: "job") }
        case .jobStep: [Referrer(table: "outcome", column: "step")]
        case .outcome: [Referrer(table: "survey_outcome", column: "outcome")]
        default: [Referrer(table: "survey_response", column: "survey")]
        }
    }

    private static let tablesOfAccounts = [
        "affiliation", "party_role", "interaction_organisation", "claim", "commitment", "pain_report", "issue",
        "access_request", "non_disclosure", "deal", "revenue_fact", "potential", "agenda",
        "expectation", "disclosure", "bet_organisation", "assumption", "exposure", "competitor", "stance_observation",
        "first_view",
        "heading_setting", "barrier_link", "wave_answer", "reference_agreement", "renewal",
        "feedback_item", "co_creation",
    ]

    private static let columnsOfMarkets = [
        ("roadmap_item", "owner"), ("roadmap_item", "made_with"), ("roadmap_item", "exclusive_to"),
        ("roadmap_edition", "made_with"), ("roadmap_edition", "exclusive_to"), ("competitor", "rival_of"),
    ]

    private static let tablesOfClaims = [
        "evidence", "bet_claim", "exposure", "roadmap_item_claim", "competitor_claim", "differentiator_cell_claim",
        "stance_observation_claim", "resolution", "outcome_claim",
    ]

    private static let columnsOfPeople = [
        ("affiliation", "person"), ("party_role", "person"), ("interaction_participant", "person"), ("claim", "person"),
        ("claim", "value_person"), ("evidence", "speaker"), ("evidence", "hearer"), ("commitment", "owner"),
        ("commitment_person", "person"), ("pain_report", "teller"), ("pain_report", "hearer"),
        ("access_request", "requester"), ("access_request", "asked_of"), ("access_request", "wanted"),
        ("deal_person", "person"), ("agenda", "owner"), ("agenda", "reviewer"), ("agenda_person", "person"),
        ("expectation", "owner"), ("expectation_person", "person"), ("disclosure", "shown_by"),
        ("disclosure_person", "person"), ("bet", "asked_by"), ("work_item", "requester"),
        ("first_view", "taken_by"), ("heading_setting", "set_by"), ("outlook_call", "caller"),
        ("admiralty_setting", "set_by"), ("wave_answer", "person"), ("reference_agreement", "given_by"),
        ("poll_answer", "answered_by"), ("definition_verdict_person", "person"), ("self_assessment", "answered_by"),
        ("survey_response", "respondent"), ("asked_question", "level_set_by"),
        ("feedback_item", "giver"), ("feedback_item", "owner"), ("theme", "owner"),
        ("feedback_correction", "set_by"), ("touchpoint", "owner"), ("co_creation_person", "person"),
    ]
}
