package import KenDomain
import KenImport
import KenStore

/// One field to set of several records at once.
package struct ChangeRecordsInput: Codable, Sendable {
    package var kind: String
    package var ids: [String]
    package var column: String
    package var values: [String]

    package init(kind: String, ids: [String], column: String, values: [String]) {
        self.kind = kind
        self.ids = ids
        self.column = column
        self.values = values
    }
}

extension Ken {
    /// How many records are changed at once.
    private static let mostAtOnce = 200

    /// Sets one field of several records in one act: all of them, or none.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, each naming its record.
    package func changeRecords(_ input: ChangeRecordsInput, as caller: Caller) async throws -> ActView {
        let type = try RecordType.named(input.kind)
        try caller.require(type.right)
        var problems: [Problem] = []
        if input.ids.isEmpty { problems.append(Problem(field: "marked", "Mark at least one record.")) }
        if input.ids.count > Self.mostAtOnce {
            problems.append(Problem(field: "marked", "At most \(Self.mostAtOnce) records are changed at once."))
        }
        if !type.forms.contains(where: { $0.column == input.column }) {
            problems.append(Problem(field: "column", "Choose one of the fields offered."))
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let context = try await writingContext(for: caller)
        let done = try await act("change several records", as: caller) { journal, _ in
            let reading = RecordReading(db: journal, caller: caller, type: type, today: context.today)
            let writing = RecordWriting(reading: reading, context: context, journal: journal)
            return try writing.set(type.type, input)
        }
        return ActView(
            act: done.act, sentences: ["\(Wording.capitalised(Wording.count(done.answer, "record"))) set."])
    }
}

extension RecordWriting {
    /// Sets a field of each record; how many there were.
    fileprivate func set<R: ExportedRecord>(_ record: R.Type, _ input: ChangeRecordsInput) throws -> Int {
        var problems: [Problem] = []
        for id in input.ids {
            guard let id = R.ID(id), let found = try journal.find(R.self, id) else {
                throw Refusal.notFound(R.recordKind.words)
            }
            do {
                _ = try save(
                    R.self,
                    SaveRecordInput(
                        kind: input.kind, id: id.description, version: found.standing.version,
                        cells: [input.column: input.values]))
            } catch Refusal.invalid(let found) {
                problems += found.map { Problem(field: "value", "\(label(of: id, R.self)): \($0.reason)") }
            }
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        return input.ids.count
    }

    private func label<R: ExportedRecord>(of id: R.ID, _ record: R.Type) -> String {
        (try? journal.find(R.self, id))?.label ?? id.description
    }
}
