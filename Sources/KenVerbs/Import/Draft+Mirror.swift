import KenDomain
import KenImport

extension MetricDraft {
    /// Every other record it names.
    var links: [Link?] {
        switch self {
        case .surveyWave, .costStatement: []
        case .waveAnswer(let draft): [draft.wave, draft.organisation, draft.person]
        case .referenceAgreement(let draft): [draft.organisation, draft.givenBy] + draft.uses.map(\.deal)
        case .renewal(let draft): [draft.organisation]
        }
    }

    /// What it describes, in a few words.
    var summary: String {
        switch self {
        case .surveyWave(let draft): "survey “\(draft.title)” in \(draft.tool)"
        case .waveAnswer(let draft): "answer \(draft.score) to \(draft.question.rawValue) on \(draft.answeredOn)"
        case .referenceAgreement(let draft): "reference: \(draft.scope)"
        case .renewal(let draft):
            draft.isRenewed ? "renewed on \(draft.decidedOn)" : "not renewed on \(draft.decidedOn)"
        case .costStatement(let draft): "costs \(draft.from) to \(draft.until)"
        }
    }
}

extension MirrorDraft {
    /// Every other record it names.
    var links: [Link?] {
        switch self {
        case .pollAnswer(let draft): [draft.by]
        case .definitionVerdict(let draft): draft.agreed + draft.objections.map(\.by)
        case .selfAssessment(let draft): [draft.by]
        case .reviewRecord(let draft): [draft.interaction]
        }
    }

    /// What it describes, in a few words; what a colleague wrote for themselves is not repeated.
    var summary: String {
        switch self {
        case .pollAnswer(let draft): "who the customer is, answered on \(draft.answeredOn)"
        case .definitionVerdict(let draft): "definition of the customer: \(draft.sentence)"
        case .selfAssessment(let draft): "self-assessment of \(draft.answeredOn)"
        case .reviewRecord(let draft): "review “\(draft.title)” on \(draft.heldOn)"
        }
    }
}
