import KenDomain

extension IssueDraft {
    /// Reads a row of `ken:issue`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let title = row.required("title")
        let severity = row.required("severity", "a whole number from 1 to 4") { text in
            Int(text).flatMap { (1...4).contains($0) ? $0 : nil }
        }
        let openedOn = row.requiredDay("opened_on")
        let resolvedOn = row.day("resolved_on")
        guard let organisation, let title, let severity, let openedOn else { return nil }
        self.init(organisation: organisation, title: title, severity: severity, openedOn: openedOn)
        self.resolvedOn = resolvedOn
    }

    /// Writes the cells of a row of `ken:issue`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("title", title)
        cells.set("severity", severity)
        cells.set("opened_on", openedOn)
        cells.set("resolved_on", resolvedOn)
    }
}
