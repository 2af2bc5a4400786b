extension EndIndustryDraft {
    /// Reads a row of `ken:end_industry`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        guard let name = row.required("name") else { return nil }
        self.init(name: name)
    }

    /// Writes the cells of a row of `ken:end_industry`.
    func write(into cells: inout InterchangeCells) { cells.set("name", name) }
}
