import KenDomain

extension PotentialDraft {
    /// Reads a row of `ken:potential`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let addressable = row.money("addressable")
        let brandMarks: [Potential.BrandMark] = row.choices("brand_marks") ?? []
        let segmentRank = row.count("segment_rank", in: 1...1_000_000)
        let territoryRank = row.count("territory_rank", in: 1...1_000_000)
        let from = row.requiredDay("from")
        let segment = row.text("segment")
        let territory = row.text("territory")
        guard let organisation, let from else { return nil }
        self.init(organisation: organisation, from: from)
        self.addressable = addressable
        self.brandMarks = Set(brandMarks)
        self.segment = segment
        self.segmentRank = segmentRank
        self.territory = territory
        self.territoryRank = territoryRank
    }

    /// Writes the cells of a row of `ken:potential`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("addressable", addressable)
        cells.set("brand_marks", Potential.BrandMark.allCases.filter(brandMarks.contains).map(\.rawValue))
        cells.set("segment", segment)
        cells.set("segment_rank", segmentRank)
        cells.set("territory", territory)
        cells.set("territory_rank", territoryRank)
        cells.set("from", from)
    }
}
