package import KenDomain

extension Potential: StoredRecord {
    package static var recordKind: RecordKind { .potential }

    package static let columns = [
        "organisation", "addressable_minor", "addressable_currency", "brand_marks", "segment", "segment_rank",
        "territory", "territory_rank", "from_day",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(addressable.map { .int($0.minorUnits) } ?? .null)
        values.append(.text(addressable?.currency))
        values.append(.names(brandMarks))
        values.append(.text(segment))
        values.append(.int(segmentRank))
        values.append(.text(territory))
        values.append(.int(territoryRank))
        values.append(.day(from))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let organisation = try row.id(Organisation.self)
        let addressable = row.money()
        let brandMarks = try row.names(BrandMark.self)
        let segment = row.optionalText()
        let segmentRank = row.optionalInt()
        let territory = row.optionalText()
        let territoryRank = row.optionalInt()
        self.init(id: id, organisation: organisation, from: row.day(), standing: .unread)
        self.addressable = addressable
        self.brandMarks = brandMarks
        self.segment = segment
        self.segmentRank = segmentRank
        self.territory = territory
        self.territoryRank = territoryRank
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
