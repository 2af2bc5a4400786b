import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ metric: MetricDraft, _ row: Row) throws(Unplaced) {
        switch metric {
        case .surveyWave(let draft): try place(draft, row)
        case .waveAnswer(let draft): try place(draft, row)
        case .referenceAgreement(let draft): try place(draft, row)
        case .renewal(let draft): try place(draft, row)
        case .costStatement(let draft): try place(draft, row)
        }
    }

    mutating func place(_ draft: SurveyWaveDraft, _ row: Row) throws(Unplaced) {
        _ = try keep(
            row, on: \.surveyWaves,
            build: { id, standing in
                SurveyWave(id: id, title: draft.title, tool: draft.tool, from: draft.from, standing: standing)
            },
            edit: {
                ($0.title, $0.tool, $0.from) = (draft.title, draft.tool, draft.from)
                ($0.until, $0.asked) = (draft.until, draft.asked)
            }, learnedOn: draft.from)
    }

    /// An answer is kept whether or not whoever gave it is known: in a survey tool's own table an address or a domain
    /// that joins nobody leaves it without a name.
    mutating func place(_ draft: WaveAnswerDraft, _ row: Row) throws(Unplaced) {
        guard let wave = try record(draft.wave, SurveyWave.self, "wave") else { return }
        let isOurs = row.draft.origin.source.hasPrefix("ken.")
        let account =
            isOurs
            ? try optionalOrganisation(draft.organisation, "organisation") : index.organisation(draft.organisation)
        let person: Person.ID? = isOurs ? try person(draft.person, "person") : index.person(draft.person)
        _ = try keep(
            row, on: \.waveAnswers,
            build: { id, standing in
                WaveAnswer(
                    id: id, wave: wave, question: draft.question, score: draft.score, organisation: account,
                    person: person, on: draft.answeredOn, standing: standing)
            },
            edit: {
                ($0.wave, $0.question, $0.score) = (wave, draft.question, draft.score)
                ($0.organisation, $0.person, $0.touchpoint) = (account, person, draft.touchpoint)
                ($0.answeredOn, $0.comment) = (draft.answeredOn, draft.comment)
            }, learnedOn: draft.answeredOn)
    }

    mutating func place(_ draft: ReferenceAgreementDraft, _ row: Row) throws(Unplaced) {
        let account = try organisation(draft.organisation)
        let giver: Person.ID? = try person(draft.givenBy, "given_by")
        var uses: [ReferenceAgreement.Use] = []
        for use in draft.uses {
            uses.append(ReferenceAgreement.Use(on: use.on, deal: try record(use.deal, Deal.self, "uses")))
        }
        _ = try keep(
            row, on: \.referenceAgreements,
            build: { id, standing in
                ReferenceAgreement(
                    id: id, organisation: account, givenBy: giver, givenOn: draft.givenOn, scope: draft.scope,
                    standing: standing)
            },
            edit: {
                ($0.organisation, $0.givenBy, $0.givenOn) = (account, giver, draft.givenOn)
                ($0.withdrawnOn, $0.scope, $0.uses) = (draft.withdrawnOn, draft.scope, uses)
            }, learnedOn: draft.givenOn)
    }

    mutating func place(_ draft: RenewalDraft, _ row: Row) throws(Unplaced) {
        let account = try organisation(draft.organisation)
        _ = try keep(
            row, on: \.renewals,
            build: { id, standing in
                Renewal(
                    id: id, organisation: account, decidedOn: draft.decidedOn, isRenewed: draft.isRenewed,
                    rivalQuoted: draft.rivalQuoted, standing: standing)
            },
            edit: {
                ($0.organisation, $0.decidedOn, $0.isRenewed) = (account, draft.decidedOn, draft.isRenewed)
                ($0.rivalQuoted, $0.rival) = (draft.rivalQuoted, draft.rival)
            }, learnedOn: draft.decidedOn)
    }

    mutating func place(_ draft: CostStatementDraft, _ row: Row) throws(Unplaced) {
        _ = try keep(
            row, on: \.costStatements,
            build: { id, standing in
                CostStatement(id: id, from: draft.from, until: draft.until, standing: standing)
            },
            edit: {
                ($0.from, $0.until) = (draft.from, draft.until)
                ($0.acquisition, $0.retention) = (draft.acquisition, draft.retention)
                ($0.margin, $0.interest) = (draft.margin, draft.interest)
            }, learnedOn: min(draft.until, context.today))
    }
}
