import KenDomain

/// The way from something shown to the record behind it, where it is changed; nothing where nothing may be.
struct EditLink: Markup {
    let reference: Reference
    let frame: Frame

    init(_ reference: Reference, frame: Frame) {
        self.reference = reference
        self.frame = frame
    }

    var html: HTML {
        guard frame.offersActs, let place = reference.place else { return .nothing }
        return "<a class=\"edit\" href=\"\(place)\">edit</a>"
    }
}

extension Reference {
    /// The page of the record; nil for a question, which is nobody's to change.
    var place: String? {
        record.map { Places.record($0.kind, $0.id) } ?? recordOfPlans.map { Places.record($0.kind, $0.id) }
    }

    private var record: (kind: String, id: String)? {
        switch self {
        case .organisation(let id): ("organisation", id.description)
        case .person(let id): ("person", id.description)
        case .interaction(let id): ("interaction", id.description)
        case .claim(let id): ("claim", id.description)
        case .evidence(let id): ("evidence", id.description)
        case .commitment(let id): ("commitment", id.description)
        case .pain(let id): ("pain_report", id.description)
        case .accessRequest(let id): ("access_request", id.description)
        case .deal(let id): ("deal", id.description)
        case .revenue(let id): ("revenue_fact", id.description)
        case .issue(let id): ("issue", id.description)
        case .trend(let id): ("trend", id.description)
        case .roadmapItem(let id): ("roadmap_item", id.description)
        case .stanceObservation(let id): ("stance_observation", id.description)
        case .competitor(let id): ("competitor", id.description)
        case .outlookCall(let id): ("outlook_call", id.description)
        case .product(let id): ("product", id.description)
        default: nil
        }
    }

    private var recordOfPlans: (kind: String, id: String)? {
        switch self {
        case .agenda(let id): ("agenda", id.description)
        case .expectation(let id): ("expectation", id.description)
        case .disclosure(let id): ("disclosure", id.description)
        case .bet(let id): ("bet", id.description)
        case .workItem(let id): ("work_item", id.description)
        case .assumption(let id): ("assumption", id.description)
        case .feedback(let id): ("feedback_item", id.description)
        case .theme(let id): ("theme", id.description)
        case .touchpoint(let id): ("touchpoint", id.description)
        case .waveAnswer(let id): ("wave_answer", id.description)
        case .selfAssessment(let id): ("self_assessment", id.description)
        case .reviewRecord(let id): ("review_record", id.description)
        case .renewal(let id): ("renewal", id.description)
        case .reference(let id): ("reference_agreement", id.description)
        case .costStatement(let id): ("cost_statement", id.description)
        case .coCreation(let id): ("co_creation", id.description)
        case .job(let id): ("customer_job", id.description)
        case .survey(let id): ("survey", id.description)
        case .outcome(let id): ("outcome", id.description)
        default: nil
        }
    }
}
