package import KenDomain

extension PartyRole: StoredRecord {
    package static var recordKind: RecordKind { .partyRole }

    package static let columns = [
        "person", "organisation", "product", "fact", "answer", "answer_inferred_from", "from_day", "until_day",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        switch party {
        case .person(let id):
            values.append(.id(id))
            values.append(.null)
        case .organisation(let id):
            values.append(.null)
            values.append(.id(id))
        }
        values.append(.id(product))
        values.append(.name(fact))
        values.append(.name(answer.value))
        values.append(.text(answer.inferredFrom))
        values.append(.day(from))
        values.append(.day(until))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let person = row.optionalID(Person.self)
        let organisation = row.optionalID(Organisation.self)
        guard let party = person.map(Party.person) ?? organisation.map(Party.organisation) else {
            throw StoreFault.corrupt("a party_role names nobody")
        }
        let product = row.optionalID(Product.self)
        let fact = try row.name(Fact.self)
        let answer = row.attested(try row.name(Answer.self))
        self.init(id: id, party: party, product: product, fact: fact, answer: answer, standing: .unread)
        from = row.optionalDay()
        until = row.optionalDay()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] {
        if case .organisation(let id) = party { [id] } else { [] }
    }

    package func reach(replacing before: PartyRole?) -> Reach? {
        switch party {
        case .person(let id): .person(id)
        case .organisation(let id): .organisation(id)
        }
    }
}
