package import KenDomain

extension ReferenceAgreement: StoredRecord {
    package static var recordKind: RecordKind { .referenceAgreement }

    package static let columns = ["organisation", "given_by", "given_on", "withdrawn_on", "scope", "uses"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<ReferenceAgreement>("reference_agreement_deal", owner: "agreement", columns: ["deal"]) { agreement in
            unique(agreement.uses.compactMap(\.deal)).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.id(organisation))
        values.append(.id(givenBy))
        values.append(.day(givenOn))
        values.append(.day(withdrawnOn))
        values.append(.text(scope))
        values.append(.text(try JSONText.encode(uses)))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let organisation = try row.id(Organisation.self)
        let givenBy = row.optionalID(Person.self)
        let givenOn = row.day()
        let withdrawnOn = row.optionalDay()
        self.init(
            id: id, organisation: organisation, givenBy: givenBy, givenOn: givenOn, scope: row.text(),
            standing: .unread)
        self.withdrawnOn = withdrawnOn
        uses = try JSONText.decode([Use].self, from: row.text())
        standing = try Standing(from: &row)
    }
}
