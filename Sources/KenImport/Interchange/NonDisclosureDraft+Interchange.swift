import KenDomain

extension NonDisclosureDraft {
    /// Reads a row of `ken:non_disclosure`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let from = row.requiredDay("from")
        let until = row.day("until")
        guard let organisation, let from else { return nil }
        self.init(organisation: organisation, from: from, until: until)
    }

    /// Writes the cells of a row of `ken:non_disclosure`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("from", from)
        cells.set("until", until)
    }
}
