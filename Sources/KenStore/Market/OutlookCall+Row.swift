package import KenDomain

extension OutlookCall: StoredRecord {
    package static var recordKind: RecordKind { .outlookCall }

    package static let columns =
        ["caller"] + TrendSubject.columns + [
            "direction", "statement", "likelihood", "confidence", "dissent", "tell_tales", "called_on", "review_on",
            "came_true", "known_on",
        ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<OutlookCall>("outlook_call_industry", owner: "outlook_call", columns: ["industry"]) { call in
            call.subject.industryRows
        }
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.id(caller))
        subject.write(to: &values)
        values.append(.int(direction.rawValue))
        values.append(.text(statement))
        values.append(.double(likelihood))
        values.append(.int(confidence.rawValue))
        values.append(.text(dissent))
        values.append(.text(try JSONText.encode(tellTales)))
        values.append(.day(calledOn))
        values.append(.day(reviewOn))
        values.append(.bool(outcome?.cameTrue))
        values.append(.day(outcome?.knownOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let call = Self(
            id: id, caller: try row.id(), subject: try TrendSubject(from: &row), direction: try row.number(),
            statement: row.text(), likelihood: row.optionalDouble() ?? 0, confidence: try row.number(),
            dissent: row.optionalText(), tellTales: try JSONText.decode([TellTale].self, from: row.text()),
            on: row.day(), reviewOn: row.day(), standing: .unread)
        guard var call else { throw StoreFault.corrupt("an outlook_call whose likelihood is none") }
        let (cameTrue, knownOn) = (row.optionalBool(), row.optionalDay())
        if let cameTrue, let knownOn { call.outcome = Outcome(cameTrue: cameTrue, knownOn: knownOn) }
        call.standing = try Standing(from: &row)
        self = call
    }

    package func reach(replacing before: OutlookCall?) -> Reach? { .industries(subject.industries) }
}
