package import KenDomain

extension Job: StoredRecord {
    package static var recordKind: RecordKind { .job }

    package static let columns = ["holder", "product", "statement", "evidence"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Job>("customer_job_evidence", owner: "customer_job", columns: ["evidence"]) { job in
            unique(job.evidence).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) {
        values.append(.name(holder))
        values.append(.id(product))
        values.append(.text(statement))
        values.append(.ids(evidence))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let holder = try row.name(Holder.self)
        let product = row.optionalID(Product.self)
        let statement = row.text()
        self.init(
            id: id, holder: holder, product: product, statement: statement, evidence: try row.ids(), standing: .unread)
        standing = try Standing(from: &row)
    }
}
