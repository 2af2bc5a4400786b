import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ draft: StanceObservationDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let claims = try claims(draft.claims)
        _ = try keep(
            row, on: \.stanceObservations,
            build: { id, standing in
                StanceObservation(
                    id: id, organisation: organisation, indicator: draft.indicator, reading: draft.reading,
                    gist: draft.gist, on: draft.observedOn, standing: standing)
            },
            edit: {
                $0.indicator = draft.indicator
                $0.reading = draft.reading
                $0.gist = draft.gist
                $0.claims = claims
                $0.observedOn = draft.observedOn
            }, learnedOn: draft.observedOn)
    }

    mutating func place(_ draft: FirstViewDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let colleague: Person.ID = try person(draft.by, "by")
        _ = try keep(
            row, on: \.firstViews,
            build: { id, standing in
                FirstView(
                    id: id, organisation: organisation, by: colleague, sentence: draft.sentence,
                    reason: draft.reason, on: draft.takenOn, standing: standing)
            },
            edit: {
                $0.sentence = draft.sentence
                $0.reason = draft.reason
                $0.heading = draft.heading
                $0.takenOn = draft.takenOn
            }, learnedOn: draft.takenOn)
    }

    mutating func place(_ draft: HeadingSettingDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let colleague: Person.ID = try person(draft.by, "by")
        _ = try keep(
            row, on: \.headingSettings,
            build: { id, standing in
                HeadingSetting(
                    id: id, organisation: organisation, reason: draft.reason, by: colleague, on: draft.setOn,
                    standing: standing)
            },
            edit: {
                $0.alignment = draft.alignment
                $0.stance = draft.stance
                $0.reason = draft.reason
                $0.setOn = draft.setOn
            }, learnedOn: draft.setOn)
    }

    mutating func place(_ draft: OutlookCallDraft, _ row: Row) throws(Unplaced) {
        let caller: Person.ID = try person(draft.caller, "caller")
        let subject = try subject(draft.subject)
        let read = OutlookCall(
            id: context.world.newID(), caller: caller, subject: subject, statement: draft.statement,
            likelihood: draft.likelihood, confidence: draft.confidence, on: draft.calledOn, reviewOn: draft.reviewOn,
            standing: context.standing(learnedOn: draft.calledOn, visibility: .internal, source: nil))
        guard let read else { throw .missing(field: "likelihood", reason: "a call is likely by 0.01 to 0.99") }
        _ = try keep(
            row, on: \.outlookCalls,
            build: { id, standing in
                var call = read
                (call.id, call.standing) = (id, standing)
                return call
            },
            edit: { $0.take(draft, subject) }, learnedOn: draft.calledOn)
    }

    mutating func place(_ draft: AdmiraltySettingDraft, _ row: Row) throws(Unplaced) {
        guard let item = try record(draft.item, EvidenceItem.self, "evidence") else { return }
        let colleague: Person.ID = try person(draft.by, "by")
        _ = try keep(
            row, on: \.admiraltySettings,
            build: { id, standing in
                AdmiraltySetting(
                    id: id, item: item, reason: draft.reason, by: colleague, on: draft.setOn, standing: standing)
            },
            edit: {
                $0.letter = draft.letter
                $0.digit = draft.digit
                $0.reason = draft.reason
                $0.setOn = draft.setOn
            }, learnedOn: draft.setOn)
    }

    mutating func place(_ draft: ResolutionDraft, _ row: Row) throws(Unplaced) {
        guard let claim = try record(draft.claim, Claim.self, "claim") else { return }
        _ = try keep(
            row, on: \.resolutions,
            build: { id, standing in
                Resolution(
                    id: id, claim: claim, wasBorneOut: draft.wasBorneOut, on: draft.resolvedOn, reason: draft.reason,
                    standing: standing)
            },
            edit: {
                $0.wasBorneOut = draft.wasBorneOut
                $0.resolvedOn = draft.resolvedOn
                $0.reason = draft.reason
            }, learnedOn: draft.resolvedOn)
    }
}

extension OutlookCall {
    /// Takes over what a row says.
    fileprivate mutating func take(_ draft: OutlookCallDraft, _ subject: TrendSubject) {
        self.subject = subject
        direction = draft.direction
        statement = draft.statement
        likelihood = draft.likelihood
        confidence = draft.confidence
        dissent = draft.dissent
        tellTales = draft.tellTales
        calledOn = draft.calledOn
        reviewOn = draft.reviewOn
        outcome = draft.outcome
    }
}
