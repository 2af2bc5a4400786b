package import KenDomain

extension Organisation: StoredRecord {
    package static var recordKind: RecordKind { .organisation }

    package static let columns = [
        "name", "name_folded", "kind", "kind_inferred_from", "domains", "industry", "makes", "sells_to", "country",
        "zone", "is_key_customer", "buys_through", "link",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Organisation>("organisation_domain", owner: "organisation", columns: ["domain"]) { organisation in
            Set(organisation.domains).sorted().map { [.text($0)] }
        },
        LinkTable<Organisation>("organisation_word", owner: "organisation", columns: ["word"]) { organisation in
            Set(Folding.words(organisation.name)).sorted().map { [.text($0)] }
        },
    ]

    package func write(to values: inout PackedRows) {
        values.append(.text(name))
        values.append(.text(Folding.fold(name)))
        values.append(.name(kind.value))
        values.append(.text(kind.inferredFrom))
        values.append(.words(domains))
        values.append(.text(industry))
        values.append(.text(makes))
        values.append(.text(sellsTo))
        values.append(.text(country))
        values.append(.text(zone))
        values.append(.bool(isKeyCustomer))
        values.append(.id(buysThrough))
        values.append(.text(link))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let name = row.text()
        _ = row.text()
        let kind = row.attested(try row.name(Kind.self))
        let domains = row.words()
        self.init(id: id, name: name, kind: kind, domains: domains, standing: .unread)
        industry = row.optionalText()
        makes = row.optionalText()
        sellsTo = row.optionalText()
        country = row.optionalText()
        zone = row.optionalText()
        isKeyCustomer = row.bool()
        buysThrough = row.optionalID()
        link = row.optionalText()
        standing = try Standing(from: &row)
    }

    package var accounts: [ID] { [id] }

    package func reach(replacing before: Organisation?) -> Reach? {
        before.map { $0.kind.value == kind.value } ?? true ? nil : .organisation(id)
    }
}
