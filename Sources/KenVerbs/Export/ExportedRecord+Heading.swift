import Foundation
import KenDomain
import KenImport
import KenStore

extension StanceObservation: ExportedRecord {
    static var interchange: InterchangeTable { .stanceObservation }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = StanceObservationDraft(
            organisation: keys.organisation(organisation), indicator: indicator, reading: reading, gist: gist,
            on: observedOn)
        draft.claims = keys.claims(claims)
        return .stanceObservation(draft)
    }
}

extension FirstView: ExportedRecord {
    static var interchange: InterchangeTable { .firstView }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = FirstViewDraft(
            organisation: keys.organisation(organisation), by: keys.person(by), sentence: sentence, reason: reason,
            on: takenOn)
        draft.heading = heading
        return .firstView(draft)
    }
}

extension HeadingSetting: ExportedRecord {
    static var interchange: InterchangeTable { .headingSetting }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = HeadingSettingDraft(
            organisation: keys.organisation(organisation), reason: reason, by: keys.person(by), on: setOn)
        draft.alignment = alignment
        draft.stance = stance
        return .headingSetting(draft)
    }
}

extension OutlookCall: ExportedRecord {
    static var interchange: InterchangeTable { .outlookCall }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = OutlookCallDraft(
            caller: keys.person(caller), subject: keys.subject(subject), statement: statement, likelihood: likelihood,
            confidence: confidence, on: calledOn, reviewOn: reviewOn)
        draft.direction = direction
        draft.dissent = dissent
        draft.tellTales = tellTales
        draft.outcome = outcome
        return .outlookCall(draft)
    }
}

extension AdmiraltySetting: ExportedRecord {
    static var interchange: InterchangeTable { .admiraltySetting }
    var needs: [UUID] { [item.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = AdmiraltySettingDraft(
            item: .source(InterchangeTable.evidence.sourceName, keys.key(item)), reason: reason, by: keys.person(by),
            on: setOn)
        draft.letter = letter
        draft.digit = digit
        return .admiraltySetting(draft)
    }
}

extension Resolution: ExportedRecord {
    static var interchange: InterchangeTable { .resolution }
    var needs: [UUID] { [claim.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        .resolution(
            ResolutionDraft(
                claim: .source(InterchangeTable.claim.sourceName, keys.key(claim)), wasBorneOut: wasBorneOut,
                on: resolvedOn, reason: reason))
    }
}
