import KenDomain
import KenImport
import KenStore
import KenText

extension ImportBatch {
    mutating func place(_ draft: NeedDraft, _ row: Row) throws(Unplaced) {
        switch draft {
        case .job(let draft): try place(draft, row)
        case .jobStep(let draft): try place(draft, row)
        case .outcome(let draft): try place(draft, row)
        case .survey(let draft): try place(draft, row)
        case .surveyResponse(let draft): try place(draft, row)
        case .askedQuestion(let draft): try place(draft, row)
        }
    }

    private mutating func place(_ draft: JobDraft, _ row: Row) throws(Unplaced) {
        let product = try record(draft.product, Product.self, "product")
        let evidence = try records(draft.evidence, EvidenceItem.self, "evidence")
        _ = try keep(
            row, on: \.jobs,
            build: { id, standing in Job(id: id, statement: draft.statement, standing: standing) },
            edit: {
                ($0.holder, $0.product, $0.statement, $0.evidence) = (draft.holder, product, draft.statement, evidence)
            }, learnedOn: nil)
    }

    private mutating func place(_ draft: JobStepDraft, _ row: Row) throws(Unplaced) {
        guard let job = try record(draft.job, Job.self, "job") else { return }
        _ = try keep(
            row, on: \.jobSteps,
            build: { id, standing in JobStep(id: id, job: job, kind: draft.kind, text: draft.text, standing: standing)
            },
            edit: { ($0.job, $0.kind, $0.text, $0.place) = (job, draft.kind, draft.text, draft.place) }, learnedOn: nil)
    }

    private mutating func place(_ draft: OutcomeDraft, _ row: Row) throws(Unplaced) {
        guard let step = try record(draft.step, JobStep.self, "step") else { return }
        let evidence = try records(draft.evidence, EvidenceItem.self, "evidence")
        let claims = try claims(draft.claims)
        let commitments = try records(draft.commitments, Commitment.self, "commitments")
        let bets = try records(draft.bets, Bet.self, "bets")
        _ = try keep(
            row, on: \.outcomes,
            build: { id, standing in Outcome(id: id, step: step, statement: draft.statement, standing: standing) },
            edit: {
                ($0.step, $0.statement, $0.evidence) = (step, draft.statement, evidence)
                ($0.claims, $0.commitments, $0.bets) = (claims, commitments, bets)
            }, learnedOn: nil)
    }

    private mutating func place(_ draft: SurveyDraft, _ row: Row) throws(Unplaced) {
        guard let job = try record(draft.job, Job.self, "job") else { return }
        let outcomes = try records(draft.outcomes, Outcome.self, "outcomes")
        _ = try keep(
            row, on: \.surveys,
            build: { id, standing in
                Survey(
                    id: id, job: job, title: draft.title, openedOn: draft.openedOn, outcomes: outcomes,
                    standing: standing)
            },
            edit: {
                ($0.job, $0.title, $0.openedOn, $0.closedOn) = (job, draft.title, draft.openedOn, draft.closedOn)
                ($0.outcomes, $0.traps, $0.words) = (outcomes, draft.traps, draft.words)
                $0.expectedSegments = draft.expectedSegments
            }, learnedOn: draft.openedOn)
    }

    private mutating func place(_ draft: SurveyResponseDraft, _ row: Row) throws(Unplaced) {
        guard let survey = try record(draft.survey, Survey.self, "survey") else { return }
        let respondent = index.person(draft.respondent)
        if let link = draft.respondent, respondent == nil {
            outcome.refuse(
                SkippedRow(
                    line: row.line, field: "respondent",
                    reason: "there is no person \(link.words); the answers are kept without a name",
                    text: row.draft.summary, extent: .cell))
        }
        var ratings: [OutcomeRating] = []
        for marks in draft.ratings {
            guard let outcome = try record(marks.outcome, Outcome.self, "ratings") else { continue }
            ratings.append(OutcomeRating(outcome, importance: marks.importance, satisfaction: marks.satisfaction))
        }
        _ = try keep(
            row, on: \.surveyResponses,
            build: { id, standing in
                SurveyResponse(
                    id: id, survey: survey, respondent: respondent, on: draft.answeredOn, ratings: ratings,
                    standing: standing)
            }, edit: { $0.take(draft, of: survey, by: respondent, ratings) }, learnedOn: draft.answeredOn)
    }

    private mutating func place(_ draft: AskedQuestionDraft, _ row: Row) throws(Unplaced) {
        guard let interaction = try record(draft.interaction, Interaction.self, "interaction") else { return }
        let by = try person(draft.by, "by")
        let talk = try reading { [sight] in try shelves.interactions.find(interaction, in: sight) }
        _ = try keep(
            row, on: \.askedQuestions,
            build: { id, standing in
                AskedQuestion(id: id, interaction: interaction, text: draft.text, standing: standing)
            },
            edit: {
                $0.interaction = interaction
                $0.read(draft.text)
                ($0.place, $0.followUps, $0.answer) = (draft.place, draft.followUps, draft.answer)
                if let mark = draft.setLevel, let by, let day = draft.setOn {
                    $0.set(mark, reason: draft.reason ?? "", by: by, on: day)
                }
            }, learnedOn: talk?.happenedOn)
    }

    /// The records that links name.
    private func records<Record: StoredRecord>(
        _ links: [Link], _ type: Record.Type, _ field: String
    ) throws(Unplaced) -> [Record.ID] {
        var found: [Record.ID] = []
        for link in links { if let id = try record(link, type, field) { found.append(id) } }
        return found
    }
}

extension SurveyResponse {
    /// Takes over what a row says.
    mutating func take(
        _ draft: SurveyResponseDraft, of survey: Survey.ID, by respondent: Person.ID?, _ ratings: [OutcomeRating]
    ) {
        (self.survey, self.respondent, self.ratings) = (survey, respondent, ratings)
        (screenedAs, segment, answeredOn) = (draft.screenedAs, draft.segment, draft.answeredOn)
        (minutes, trapAnswers, comment) = (draft.minutes, draft.trapAnswers, draft.comment)
    }
}

extension AskedQuestion {
    /// Takes over the words, and what the linter says of them; a level set by hand stays.
    mutating func read(_ words: String, policy: Policy = Policy()) {
        let reading = QuestionLint.read(words, policy: policy.research)
        let byHand = level?.byHand
        text = words
        codes = reading?.codes ?? []
        level = (reading?.level ?? (byHand == nil ? nil : 0)).map { Marked($0, byHand: byHand) }
    }

    /// Sets the level by hand, over what the linter says.
    mutating func set(_ mark: Int, reason: String, by person: Person.ID, on day: Day) {
        level = Marked(
            level?.computed ?? 0, byHand: Marked<Int>.Setting(mark, reason: reason, by: person, on: day))
    }
}
