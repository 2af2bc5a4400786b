package import KenDomain

extension WorkItem: StoredRecord {
    package static var recordKind: RecordKind { .workItem }

    package static let columns = ["title", "points", "requester", "product", "opened_on", "done_on"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.text(title))
        values.append(.double(points))
        values.append(.id(requester))
        values.append(.id(product))
        values.append(.day(openedOn))
        values.append(.day(doneOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let title = row.text()
        let points = row.optionalDouble()
        let requester = row.optionalID(Person.self)
        let product = row.optionalID(Product.self)
        self.init(
            id: id, title: title, points: points, requester: requester, openedOn: row.day(), doneOn: row.optionalDay(),
            standing: .unread)
        self.product = product
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: WorkItem?) -> Reach? { requester.map { .person($0) } }
}
