import KenDomain
import KenImport
import KenStore

extension PollAnswer: ExportedRecord {
    static var interchange: InterchangeTable { .pollAnswer }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = PollAnswerDraft(by: keys.person(by), text: text, answeredOn: answeredOn)
        draft.groups = groups
        return .mirror(.pollAnswer(draft))
    }
}

extension DefinitionVerdict: ExportedRecord {
    static var interchange: InterchangeTable { .definitionVerdict }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = DefinitionVerdictDraft(sentence: sentence, decidedOn: decidedOn)
        draft.agreed = agreed.map { keys.key($0) }.sorted().map { .source(InterchangeTable.person.sourceName, $0) }
        draft.objections = objections.map {
            DefinitionVerdictDraft.Objection(by: keys.person($0.by), text: $0.text)
        }
        return .mirror(.definitionVerdict(draft))
    }
}

extension SelfAssessment: ExportedRecord {
    static var interchange: InterchangeTable { .selfAssessment }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = SelfAssessmentDraft(by: keys.person(by), marks: marks, answeredOn: answeredOn)
        draft.business = business
        draft.view = view
        return .mirror(.selfAssessment(draft))
    }
}

extension ReviewRecord: ExportedRecord {
    static var interchange: InterchangeTable { .reviewRecord }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = ReviewRecordDraft(title: title, heldOn: heldOn, items: items)
        draft.attendees = attendees
        draft.statedDriver = statedDriver
        draft.interaction = keys.record(interaction, .interaction)
        return .mirror(.reviewRecord(draft))
    }
}
