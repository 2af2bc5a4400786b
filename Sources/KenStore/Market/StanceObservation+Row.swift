package import KenDomain

extension StanceObservation: StoredRecord {
    package static var recordKind: RecordKind { .stanceObservation }

    package static let columns = ["organisation", "indicator", "reading", "gist", "claims", "observed_on"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<StanceObservation>(
            "stance_observation_claim", owner: "stance_observation", columns: ["claim"]
        ) { observation in
            unique(observation.claims).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.int(indicator.rawValue))
        values.append(.name(reading))
        values.append(.text(gist))
        values.append(.ids(claims))
        values.append(.day(observedOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), indicator: try row.number(), reading: try row.name(),
            gist: row.text(), claims: try row.ids(), on: row.day(), standing: .unread)
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
