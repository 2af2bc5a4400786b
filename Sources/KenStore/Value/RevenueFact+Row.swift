package import KenDomain

extension RevenueFact: StoredRecord {
    package static var recordKind: RecordKind { .revenueFact }

    package static let columns = [
        "organisation", "product", "from_day", "until_day", "amount_minor", "amount_currency", "is_dated_order",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.id(product))
        values.append(.day(from))
        values.append(.day(until))
        values.append(.int(amount.minorUnits))
        values.append(.text(amount.currency))
        values.append(.bool(isDatedOrder))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let organisation = try row.id(Organisation.self)
        let product = row.optionalID(Product.self)
        let from = row.day()
        let until = row.day()
        guard let amount = row.money() else { throw StoreFault.corrupt("a revenue_fact without an amount") }
        self.init(id: id, organisation: organisation, from: from, until: until, amount: amount, standing: .unread)
        self.product = product
        isDatedOrder = row.bool()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
