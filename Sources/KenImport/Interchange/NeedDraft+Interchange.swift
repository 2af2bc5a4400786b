import KenDomain

extension NeedDraft {
    /// The table that holds such drafts.
    var table: InterchangeTable {
        switch self {
        case .job: .job
        case .jobStep: .jobStep
        case .outcome: .outcome
        case .survey: .survey
        case .surveyResponse: .surveyResponse
        case .askedQuestion: .askedQuestion
        }
    }

    /// Reads a row of a table of needs; nil when something that must be there is missing, or the table holds others.
    init?(of table: InterchangeTable, _ row: inout InterchangeRow) {
        let draft: NeedDraft? =
            switch table {
            case .job: JobDraft(&row).map(NeedDraft.job)
            case .jobStep: JobStepDraft(&row).map(NeedDraft.jobStep)
            case .outcome: OutcomeDraft(&row).map(NeedDraft.outcome)
            case .survey: SurveyDraft(&row).map(NeedDraft.survey)
            case .surveyResponse: SurveyResponseDraft(&row).map(NeedDraft.surveyResponse)
            case .askedQuestion: AskedQuestionDraft(&row).map(NeedDraft.askedQuestion)
            default: nil
            }
        guard let draft else { return nil }
        self = draft
    }

    /// Writes the cells of a row of its table.
    func write(into cells: inout InterchangeCells) {
        switch self {
        case .job(let draft): draft.write(into: &cells)
        case .jobStep(let draft): draft.write(into: &cells)
        case .outcome(let draft): draft.write(into: &cells)
        case .survey(let draft): draft.write(into: &cells)
        case .surveyResponse(let draft): draft.write(into: &cells)
        case .askedQuestion(let draft): draft.write(into: &cells)
        }
    }
}

extension JobDraft {
    /// Reads a row of `ken:job`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let holder: Job.Holder? = row.choice("holder")
        let product = row.link("product", .product)
        let evidence = row.links("evidence", .evidence)
        guard let statement = row.required("statement") else { return nil }
        self.init(holder: holder ?? .primary, statement: statement)
        self.product = product
        self.evidence = evidence
    }

    /// Writes the cells of a row of `ken:job`.
    func write(into cells: inout InterchangeCells) {
        cells.set("holder", holder.rawValue)
        cells.set("product", product)
        cells.set("statement", statement)
        cells.set("evidence", evidence)
    }
}

extension JobStepDraft {
    /// Reads a row of `ken:job_step`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let job = row.requiredLink("job", .job)
        let kind: JobStep.Kind? = row.requiredChoice("kind")
        let text = row.required("text")
        let place = row.count("place", in: 0...10_000)
        guard let job, let kind, let text else { return nil }
        self.init(job: job, kind: kind, text: text)
        self.place = place ?? 0
    }

    /// Writes the cells of a row of `ken:job_step`.
    func write(into cells: inout InterchangeCells) {
        cells.set("job", job)
        cells.set("kind", kind.rawValue)
        cells.set("text", text)
        cells.set("place", place == 0 ? nil : place)
    }
}

extension OutcomeDraft {
    /// Reads a row of `ken:outcome`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let step = row.requiredLink("step", .jobStep)
        let statement = row.required("statement")
        let evidence = row.links("evidence", .evidence)
        let claims = row.links("claims", .claim)
        let commitments = row.links("commitments", .commitment)
        let bets = row.links("bets", .bet)
        guard let step, let statement else { return nil }
        self.init(step: step, statement: statement)
        self.evidence = evidence
        self.claims = claims
        self.commitments = commitments
        self.bets = bets
    }

    /// Writes the cells of a row of `ken:outcome`.
    func write(into cells: inout InterchangeCells) {
        cells.set("step", step)
        cells.set("statement", statement)
        cells.set("evidence", evidence)
        cells.set("claims", claims)
        cells.set("commitments", commitments)
        cells.set("bets", bets)
    }
}

extension AskedQuestionDraft {
    /// Reads a row of `ken:asked_question`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let interaction = row.requiredLink("interaction", .interaction)
        let text = row.required("text")
        let place = row.count("place", in: 0...10_000)
        let followUps = row.count("follow_ups", in: 0...1000)
        let setLevel = row.count("set_level", in: 0...3)
        let setOn = row.day("set_on")
        if setLevel != nil, row.text("by") == nil || setOn == nil {
            row.refuse("set_level", "Say in “by” who set it, and in “set_on” when.")
        }
        let answer = row.text("words")
        let reason = row.text("reason")
        let by = row.link("by", .person)
        guard let interaction, let text else { return nil }
        self.init(interaction: interaction, text: text)
        self.place = place ?? 0
        self.followUps = followUps
        self.answer = answer
        self.setLevel = setLevel
        self.reason = reason
        self.by = by
        self.setOn = setOn
    }

    /// Writes the cells of a row of `ken:asked_question`.
    func write(into cells: inout InterchangeCells) {
        cells.set("interaction", interaction)
        cells.set("place", place == 0 ? nil : place)
        cells.set("text", text)
        cells.set("follow_ups", followUps)
        cells.set("words", answer)
        cells.set("set_level", setLevel)
        cells.set("reason", reason)
        cells.set("by", by)
        cells.set("set_on", setOn)
    }
}
