import Foundation
import KenDomain
import KenImport
import KenStore

extension SurveyWave: ExportedRecord {
    static var interchange: InterchangeTable { .surveyWave }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = SurveyWaveDraft(title: title, tool: tool, from: from)
        draft.until = until
        draft.asked = asked
        return .metric(.surveyWave(draft))
    }
}

extension WaveAnswer: ExportedRecord {
    static var interchange: InterchangeTable { .waveAnswer }
    var needs: [UUID] { [wave.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = WaveAnswerDraft(
            wave: .source(InterchangeTable.surveyWave.sourceName, keys.key(wave)), question: question, score: score,
            answeredOn: answeredOn)
        draft.organisation = keys.organisation(organisation)
        draft.person = keys.person(person)
        draft.touchpoint = touchpoint
        draft.comment = comment
        return .metric(.waveAnswer(draft))
    }
}

extension ReferenceAgreement: ExportedRecord {
    static var interchange: InterchangeTable { .referenceAgreement }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = ReferenceAgreementDraft(
            organisation: keys.organisation(organisation), givenOn: givenOn, scope: scope)
        draft.givenBy = keys.person(givenBy)
        draft.withdrawnOn = withdrawnOn
        draft.uses = uses.map { ReferenceAgreementDraft.Use(on: $0.on, deal: keys.record($0.deal, .deal)) }
        return .metric(.referenceAgreement(draft))
    }
}

extension Renewal: ExportedRecord {
    static var interchange: InterchangeTable { .renewal }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = RenewalDraft(
            organisation: keys.organisation(organisation), decidedOn: decidedOn, isRenewed: isRenewed)
        draft.rivalQuoted = rivalQuoted
        draft.rival = rival
        return .metric(.renewal(draft))
    }
}

extension CostStatement: ExportedRecord {
    static var interchange: InterchangeTable { .costStatement }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = CostStatementDraft(from: from, until: until)
        (draft.acquisition, draft.retention) = (acquisition, retention)
        (draft.margin, draft.interest) = (margin, interest)
        return .metric(.costStatement(draft))
    }
}
