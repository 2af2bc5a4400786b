import KenDomain

extension MetricDraft {
    /// The table that holds such drafts.
    var table: InterchangeTable {
        switch self {
        case .surveyWave: .surveyWave
        case .waveAnswer: .waveAnswer
        case .referenceAgreement: .referenceAgreement
        case .renewal: .renewal
        case .costStatement: .costStatement
        }
    }

    /// Reads a row of a table of figures; nil when something that must be there is missing, or the table holds others.
    init?(of table: InterchangeTable, _ row: inout InterchangeRow) {
        let draft: MetricDraft? =
            switch table {
            case .surveyWave: SurveyWaveDraft(&row).map(MetricDraft.surveyWave)
            case .waveAnswer: WaveAnswerDraft(&row).map(MetricDraft.waveAnswer)
            case .referenceAgreement: ReferenceAgreementDraft(&row).map(MetricDraft.referenceAgreement)
            case .renewal: RenewalDraft(&row).map(MetricDraft.renewal)
            case .costStatement: CostStatementDraft(&row).map(MetricDraft.costStatement)
            default: nil
            }
        guard let draft else { return nil }
        self = draft
    }

    /// Writes the cells of a row of its table.
    func write(into cells: inout InterchangeCells) {
        switch self {
        case .surveyWave(let draft): draft.write(into: &cells)
        case .waveAnswer(let draft): draft.write(into: &cells)
        case .referenceAgreement(let draft): draft.write(into: &cells)
        case .renewal(let draft): draft.write(into: &cells)
        case .costStatement(let draft): draft.write(into: &cells)
        }
    }
}

extension RenewalDraft {
    /// Reads a row of `ken:renewal`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let decidedOn = row.requiredDay("decided_on")
        let isRenewed = row.required("renewed", "yes or no") { $0 == "yes" ? true : $0 == "no" ? false : nil }
        let rivalQuoted = row.truth("rival_quoted")
        let rival = row.text("rival")
        guard let organisation, let decidedOn, let isRenewed else { return nil }
        self.init(organisation: organisation, decidedOn: decidedOn, isRenewed: isRenewed)
        self.rivalQuoted = rivalQuoted
        self.rival = rival
    }

    /// Writes the cells of a row of `ken:renewal`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("decided_on", decidedOn)
        cells.set("renewed", isRenewed)
        cells.set("rival_quoted", rivalQuoted)
        cells.set("rival", rival)
    }
}

extension CostStatementDraft {
    /// Reads a row of `ken:cost_statement`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let from = row.requiredDay("from")
        let until = row.requiredDay("until")
        let acquisition = row.money("acquisition")
        let retention = row.money("retention")
        let margin = row.number("margin", in: 0...1)
        let interest = row.number("interest", in: 0...10)
        if let from, let until, until <= from { row.refuse("until", "The day after the last comes after the first.") }
        guard let from, let until else { return nil }
        self.init(from: from, until: until)
        (self.acquisition, self.retention) = (acquisition, retention)
        (self.margin, self.interest) = (margin, interest)
    }

    /// Writes the cells of a row of `ken:cost_statement`.
    func write(into cells: inout InterchangeCells) {
        cells.set("from", from)
        cells.set("until", until)
        cells.set("acquisition", acquisition)
        cells.set("retention", retention)
        cells.set("margin", margin)
        cells.set("interest", interest)
    }
}
