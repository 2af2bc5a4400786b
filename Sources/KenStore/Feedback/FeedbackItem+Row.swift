package import KenDomain

extension FeedbackItem: StoredRecord {
    package static var recordKind: RecordKind { .feedbackItem }

    package static let columns = [
        "source", "organisation", "giver", "label", "queue", "product", "received_on", "text", "language",
        "corrections", "owner", "due_on", "decision", "answer", "told_back_on", "interaction",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<FeedbackItem>("feedback_correction", owner: "feedback_item", columns: ["theme", "set_by"]) { item in
            item.corrections.map { [.id($0.theme), .id($0.by)] }
        }
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.name(source))
        values.append(.id(organisation))
        values.append(.id(giver))
        values.append(.name(label))
        values.append(.name(queue))
        values.append(.id(product))
        values.append(.day(receivedOn))
        values.append(.text(text))
        values.append(.text(language))
        values.append(.text(corrections.isEmpty ? nil : try JSONText.encode(corrections)))
        values.append(.id(owner))
        values.append(.day(dueOn))
        values.append(.name(decision))
        values.append(.text(answer))
        values.append(.day(toldBackOn))
        values.append(.id(interaction))
    }

    /// Reads it without the themes that were found in it, which lie beside it.
    package init(id: ID, from row: inout RowReader) throws {
        let source = try row.name(Source.self)
        let organisation = row.optionalID(Organisation.self)
        let giver = row.optionalID(Person.self)
        let label = try row.optionalName(Label.self)
        let queue = try row.name(FeedbackQueue.self)
        let product = row.optionalID(Product.self)
        self.init(
            id: id, source: source, organisation: organisation, giver: giver, label: label, on: row.day(),
            text: row.text(), standing: .unread)
        self.queue = queue
        self.product = product
        language = row.optionalText()
        corrections = try row.optionalText().map { try JSONText.decode([ThemeCorrection].self, from: $0) } ?? []
        owner = row.optionalID()
        dueOn = row.optionalDay()
        decision = try row.optionalName()
        answer = row.optionalText()
        toldBackOn = row.optionalDay()
        interaction = row.optionalID()
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: FeedbackItem?) -> Reach? { .feedback(id) }

    package var searchWords: SearchWords? { SearchWords([text, answer], on: receivedOn) }
}
