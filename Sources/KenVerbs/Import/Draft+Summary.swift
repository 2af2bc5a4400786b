import KenDomain
import KenImport

extension Draft {
    /// What the row describes, in a few words, for previews and refusals.
    var summary: String {
        switch content {
        case .organisation(let draft): "organisation \(draft.name ?? draft.domains.first ?? origin.externalID)"
        case .person(let draft): "person \(draft.name ?? draft.mails.first ?? origin.externalID)"
        case .affiliation: "place of a person at an organisation"
        case .product(let draft): "product \(draft.name)"
        case .role(let draft): draft.fact.question
        case .interaction(let draft): "conversation “\(draft.title)” on \(draft.happenedOn)"
        case .claim(let draft): "answer to \(draft.question): \(draft.gist)"
        case .evidence(let draft): "words behind an answer\(draft.quote.map { ": \($0)" } ?? "")"
        case .commitment(let draft): "promise: \(draft.text)"
        case .pain(let draft): "pain: \(draft.theme)"
        case .issue(let draft): "issue: \(draft.title)"
        case .accessRequest: "request for access"
        case .nonDisclosure: "non-disclosure agreement"
        case .deal(let draft): "deal \(draft.name)"
        case .revenue(let draft): "revenue \(draft.from) to \(draft.until)"
        case .potential: "potential"
        case .endIndustry(let draft): "end industry \(draft.name)"
        case .trend(let draft): "trend: \(draft.title)"
        case .exposure: "exposure to an end industry"
        case .roadmapItem(let draft): "roadmap item: \(draft.shown.title)"
        case .roadmapEdition(let draft): "edition \(draft.shown.edition) of the roadmap item \(draft.shown.title)"
        case .competitor(let draft): "competitor \(draft.name)"
        case .differentiatorCell(let draft): "how a competitor stands on \(draft.attribute)"
        case .barrierLink: "link of a barrier"
        case .stanceObservation(let draft): "sign of a stance: \(draft.gist)"
        case .firstView(let draft): "first view: \(draft.sentence)"
        case .headingSetting: "heading set by hand"
        case .outlookCall(let draft): "call: \(draft.statement)"
        case .admiraltySetting: "mark of evidence set by hand"
        case .resolution: "what became of an answer"
        case .plan(let draft): draft.summary
        case .metric(let draft): draft.summary
        case .mirror(let draft): draft.summary
        case .need(let draft): draft.summary
        case .feedback(let draft): draft.summary
        case .snooze(let draft): "warning \(draft.code.rawValue) put off until \(draft.until)"
        case .association: "link between two records"
        case .provenance(let draft): "provenance \(draft.source) \(draft.externalID)"
        }
    }
}

extension PlanDraft {
    /// What it describes, in a few words.
    fileprivate var summary: String {
        switch self {
        case .agenda(let draft): "agenda “\(draft.title)” on \(draft.meetingOn)"
        case .expectation(let draft): "what we said we would do with answers on \(draft.madeOn)"
        case .disclosure(let draft): "what was shown of our roadmap on \(draft.shownOn)"
        case .bet(let draft): "decision: \(draft.text)"
        case .assumption(let draft): "assumption: \(draft.text)"
        case .workItem(let draft): "work: \(draft.title)"
        }
    }
}

extension NeedDraft {
    /// What it describes, in a few words.
    fileprivate var summary: String {
        switch self {
        case .job(let draft): "job: \(draft.statement)"
        case .jobStep(let draft): "step: \(draft.text)"
        case .outcome(let draft): "outcome: \(draft.statement)"
        case .survey(let draft): "survey “\(draft.title)”"
        case .surveyResponse(let draft): "answers to a survey on \(draft.answeredOn)"
        case .askedQuestion(let draft): "question asked: \(draft.text)"
        }
    }
}

extension FeedbackDraft {
    /// What it describes, in a few words.
    fileprivate var summary: String {
        switch self {
        case .theme(let draft): "theme: \(draft.name)"
        case .item(let draft): "feedback of \(draft.receivedOn): \(draft.text.prefix(80))"
        case .touchpoint(let draft): "touchpoint: \(draft.stage.rawValue)"
        case .coCreation(let draft): "work together: \(draft.title)"
        }
    }
}
