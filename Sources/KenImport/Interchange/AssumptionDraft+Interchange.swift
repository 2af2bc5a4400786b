import KenDomain

extension AssumptionDraft {
    /// Reads a row of `ken:assumption`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let kind: Assumption.Kind? = row.requiredChoice("kind")
        let text = row.required("text")
        let stake = row.number("stake", in: 0...1)
        let since = row.requiredDay("since")
        let organisation = row.link("organisation", .organisation)
        let struckBecause = row.text("struck_because")
        guard let kind, let text, let since else { return nil }
        self.init(kind: kind, text: text, stake: stake ?? Policy().planner.neutralValue, since: since)
        self.organisation = organisation
        question = row.value("question", "Q and three digits, such as Q205") { Question.ID($0) }
        struckOn = row.day("struck_on")
        self.struckBecause = struckBecause
    }

    /// Writes the cells of a row of `ken:assumption`.
    func write(into cells: inout InterchangeCells) {
        cells.set("kind", kind.rawValue)
        cells.set("text", text)
        cells.set("organisation", organisation)
        cells.set("question", question?.description)
        cells.set("stake", stake)
        cells.set("since", since)
        cells.set("struck_on", struckOn)
        cells.set("struck_because", struckBecause)
    }
}
