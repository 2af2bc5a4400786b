import KenDomain

extension RevenueDraft {
    /// Reads a row of `ken:revenue`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let from = row.requiredDay("from")
        let until = row.requiredDay("until")
        let amount = row.required("amount", "an amount; write 1250.00 EUR", MoneyText.read)
        let isDatedOrder = row.truth("dated_order") ?? false
        if let from, let until, until <= from {
            row.refuse("until", "The period ends before it begins; until is the day after its last.")
        }
        guard let organisation, let from, let until, let amount else { return nil }
        self.init(organisation: organisation, from: from, until: until, amount: amount)
        product = row.link("product", .product)
        self.isDatedOrder = isDatedOrder
    }

    /// Writes the cells of a row of `ken:revenue`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("product", product)
        cells.set("from", from)
        cells.set("until", until)
        cells.set("amount", amount)
        cells.set("dated_order", isDatedOrder ? true : nil)
    }
}

extension PotentialDraft {
    /// Reads a row of `ken:potential`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let addressable = row.money("addressable")
        let brandMarks: [Potential.BrandMark] = row.choices("brand_marks") ?? []
        let segmentRank = row.count("segment_rank", in: 1...1_000_000)
        let territoryRank = row.count("territory_rank", in: 1...1_000_000)
        let from = row.requiredDay("from")
        guard let organisation, let from else { return nil }
        self.init(organisation: organisation, from: from)
        self.addressable = addressable
        self.brandMarks = Set(brandMarks)
        segment = row.text("segment")
        self.segmentRank = segmentRank
        territory = row.text("territory")
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

extension ProvenanceDraft {
    /// Reads a row of `ken:source`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let table: InterchangeTable? = row.requiredChoice("kind")
        let record = row.required("record")
        let source = row.required("source")
        let externalID = row.required("external_id")
        guard let table, let record, let source, let externalID else { return nil }
        self.init(record: .source(table.sourceName, record), source: source, externalID: externalID)
    }

    /// Writes the cells of a row of `ken:source`.
    func write(into cells: inout InterchangeCells) {
        if case .source(let name, let key) = record {
            cells.set("kind", String(name.dropFirst("ken.".count)))
            cells.set("record", key)
        }
        cells.set("source", source)
        cells.set("external_id", externalID)
    }
}
