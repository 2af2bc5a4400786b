package import KenDomain

extension Exposure: StoredRecord {
    package static var recordKind: RecordKind { .exposure }

    package static let columns = ["organisation", "industry", "share", "from_day", "claim"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.id(industry))
        values.append(.double(share))
        values.append(.day(from))
        values.append(.id(claim))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), industry: try row.id(), share: row.optionalDouble(), from: row.day(),
            standing: .unread)
        claim = row.optionalID()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
