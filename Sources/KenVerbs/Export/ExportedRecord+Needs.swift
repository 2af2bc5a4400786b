import Foundation
import KenDomain
import KenImport
import KenStore

extension Job: ExportedRecord {
    static var interchange: InterchangeTable { .job }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = JobDraft(holder: holder, statement: statement)
        draft.product = keys.record(product, .product)
        draft.evidence = evidence.compactMap { keys.record($0, .evidence) }
        return .need(.job(draft))
    }
}

extension JobStep: ExportedRecord {
    static var interchange: InterchangeTable { .jobStep }
    var needs: [UUID] { [job.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = JobStepDraft(job: .source("ken.job", keys.key(job)), kind: kind, text: text)
        draft.place = place
        return .need(.jobStep(draft))
    }
}

extension Outcome: ExportedRecord {
    static var interchange: InterchangeTable { .outcome }
    var needs: [UUID] { [step.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = OutcomeDraft(step: .source("ken.job_step", keys.key(step)), statement: statement)
        draft.evidence = evidence.compactMap { keys.record($0, .evidence) }
        draft.claims = claims.compactMap { keys.record($0, .claim) }
        draft.commitments = commitments.compactMap { keys.record($0, .commitment) }
        draft.bets = bets.compactMap { keys.record($0, .bet) }
        return .need(.outcome(draft))
    }
}

extension Survey: ExportedRecord {
    static var interchange: InterchangeTable { .survey }
    var needs: [UUID] { [job.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = SurveyDraft(
            job: .source("ken.job", keys.key(job)), title: title, openedOn: openedOn,
            outcomes: outcomes.compactMap { keys.record($0, .outcome) })
        draft.closedOn = closedOn
        draft.traps = traps
        draft.words = words
        draft.expectedSegments = expectedSegments
        return .need(.survey(draft))
    }
}

extension SurveyResponse: ExportedRecord {
    static var interchange: InterchangeTable { .surveyResponse }
    var needs: [UUID] { [survey.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = SurveyResponseDraft(survey: .source("ken.survey", keys.key(survey)), answeredOn: answeredOn)
        draft.respondent = keys.person(respondent)
        draft.screenedAs = screenedAs
        draft.segment = segment
        draft.minutes = minutes
        draft.ratings = ratings.compactMap { rating in
            keys.record(rating.outcome, .outcome).map {
                SurveyResponseDraft.Marks($0, importance: rating.importance, satisfaction: rating.satisfaction)
            }
        }
        draft.trapAnswers = trapAnswers
        draft.comment = comment
        return .need(.surveyResponse(draft))
    }
}

extension AskedQuestion: ExportedRecord {
    static var interchange: InterchangeTable { .askedQuestion }
    var needs: [UUID] { [interaction.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = AskedQuestionDraft(
            interaction: .source("ken.interaction", keys.key(interaction)), text: text)
        draft.place = place
        draft.followUps = followUps
        draft.answer = answer
        if let set = level?.byHand {
            (draft.setLevel, draft.reason) = (set.mark, set.reason.isEmpty ? nil : set.reason)
            (draft.by, draft.setOn) = (keys.person(set.by), set.on)
        }
        return .need(.askedQuestion(draft))
    }
}
