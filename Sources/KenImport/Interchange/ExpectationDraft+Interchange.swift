import KenDomain

extension ExpectationDraft {
    /// Reads a row of `ken:expectation`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let use = row.required("use")
        let notPromised = row.required("not_promised")
        let madeOn = row.requiredDay("made_on")
        let reportBackOn = row.day("report_back_on")
        let agenda = row.link("agenda", .agenda)
        let people = row.links("people", .person)
        let owner = row.link("owner", .person)
        guard let organisation, let use, let notPromised, let madeOn else { return nil }
        self.init(organisation: organisation, use: use, notPromised: notPromised, madeOn: madeOn)
        self.agenda = agenda
        self.people = people
        self.reportBackOn = reportBackOn
        self.owner = owner
    }

    /// Writes the cells of a row of `ken:expectation`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("agenda", agenda)
        cells.set("people", people)
        cells.set("use", use)
        cells.set("not_promised", notPromised)
        cells.set("made_on", madeOn)
        cells.set("report_back_on", reportBackOn)
        cells.set("owner", owner)
    }
}
