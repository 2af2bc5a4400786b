package import KenDomain

extension SelfAssessment: StoredRecord {
    package static var recordKind: RecordKind { .selfAssessment }

    package static let columns = ["answered_by", "marks", "business", "view", "answered_on"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) throws {
        values.append(.id(by))
        values.append(.text(try JSONText.encode(marks)))
        values.append(.text(business))
        values.append(.name(view))
        values.append(.day(answeredOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let by = try row.id(Person.self)
        let marks = try JSONText.decode([Mark].self, from: row.text())
        let business = row.optionalText()
        let view = try row.name(BusinessView.self)
        self.init(id: id, by: by, marks: marks, on: row.day(), at: Instant(milliseconds: 0))
        self.business = business
        self.view = view
        standing = try Standing(from: &row)
    }
}
