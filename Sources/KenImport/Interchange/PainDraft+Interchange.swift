import KenDomain

extension PainDraft {
    /// Reads a row of `ken:pain`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let theme = row.required("theme")
        let date = row.requiredDay("date")
        let text = row.required("text")
        let isUrgent = row.truth("urgent") ?? false
        let reportBackBy = row.day("report_back_by")
        let toldBackOn = row.day("told_back_on")
        let decision: PainReport.Decision? = row.choice("decision")
        let resolvedOn = row.day("resolved_on")
        let teller = row.link("teller", .person)
        let hearer = row.link("hearer", .person)
        let decisionReason = row.text("decision_reason")
        let interaction = row.link("interaction", .interaction)
        guard let organisation, let theme, let date, let text else { return nil }
        self.init(organisation: organisation, theme: theme, on: date, text: text)
        self.teller = teller
        self.hearer = hearer
        self.isUrgent = isUrgent
        self.reportBackBy = reportBackBy
        self.toldBackOn = toldBackOn
        self.decision = decision
        self.decisionReason = decisionReason
        self.resolvedOn = resolvedOn
        self.interaction = interaction
    }

    /// Writes the cells of a row of `ken:pain`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("theme", theme)
        cells.set("teller", teller)
        cells.set("hearer", hearer)
        cells.set("date", happenedOn)
        cells.set("text", text)
        cells.set("urgent", isUrgent ? true : nil)
        cells.set("report_back_by", reportBackBy)
        cells.set("told_back_on", toldBackOn)
        cells.set("decision", decision?.rawValue)
        cells.set("decision_reason", decisionReason)
        cells.set("resolved_on", resolvedOn)
        cells.set("interaction", interaction)
    }
}
