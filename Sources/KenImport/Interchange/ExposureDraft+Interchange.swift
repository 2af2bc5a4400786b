import KenDomain

extension ExposureDraft {
    /// Reads a row of `ken:exposure`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let industry = row.requiredLink("industry", .endIndustry)
        let share = row.number("share", in: 0...1)
        let from = row.requiredDay("from")
        let claim = row.link("claim", .claim)
        guard let organisation, let industry, let from else { return nil }
        self.init(organisation: organisation, industry: industry, from: from)
        self.share = share
        self.claim = claim
    }

    /// Writes the cells of a row of `ken:exposure`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("industry", industry)
        cells.set("share", share)
        cells.set("from", from)
        cells.set("claim", claim)
    }
}
