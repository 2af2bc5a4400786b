import Foundation
package import KenDomain
import KenImport
import KenStore

extension Ken {
    /// One record with every field and what was changed, or the form for a new one.
    ///
    /// Reads the record, its last changes and the names of the records it names.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/forbidden(_:)`` for words the caller may not read.
    package func record(_ input: RecordFormInput, as caller: Caller) async throws -> RecordView {
        let type = try RecordType.named(input.kind)
        let today = today()
        return try await store.read { db in
            var reading = RecordReading(db: db, caller: caller, type: type, today: today)
            guard let text = input.id else {
                try caller.require(type.right)
                return try reading.blank(about: input.about.flatMap(Organisation.ID.init), input.cells)
            }
            guard let id = Identifier<Organisation>(text) else { throw Refusal.notFound(type.words) }
            return try reading.view(type.type, id.uuid, asOf: input.asOf)
        }
    }
}

/// Turns a record into fields.
struct RecordReading {
    let db: any SQLConnection
    let caller: Caller
    let type: RecordType
    let today: Day

    /// The form for a new record, about an account when one is named.
    mutating func blank(about account: Organisation.ID?, _ given: [String: String]) throws -> RecordView {
        var names = RecordNames(db, for: caller, account: account)
        var cells = given.filter { type.table.columns.contains($0.key) }
        let column = ["organisation", "organisations", "rival_of", "need_of"].first(where: type.table.columns.contains)
        if let account, let column { cells[column] = account.description }
        return RecordView(
            kind: type.kind.rawValue, words: type.words, id: nil, version: 0, title: "A new \(type.words)",
            fields: try fields(cells, &names), history: [], asOf: today, mayEdit: true, isRemoved: false,
            mayMerge: false)
    }

    /// A record as it stands, or stood on a day.
    mutating func view<R: ExportedRecord>(_ record: R.Type, _ id: UUID, asOf: Day?) throws -> RecordView {
        guard var found = try db.findMerged(R.self, R.ID(id)) else { throw Refusal.notFound(type.words) }
        let history = try RecordHistory<R>(of: found, in: db)
        let isPast = asOf.map { $0 < today } ?? false
        if let asOf, isPast {
            guard let then = history.state(on: asOf, now: found) else {
                throw Refusal.notFound("\(type.words) on \(asOf)")
            }
            found = then
        }
        try requireWords(of: found)
        var names = RecordNames(db, for: caller, account: found.accounts.first)
        let mayEdit = caller.may(type.right) && !isPast
        var view = RecordView(
            kind: type.kind.rawValue, words: type.words, id: found.id.description, version: found.standing.version,
            title: found.label,
            fields: try fields(found.cells, &names),
            history: try history.changes(until: asOf ?? today, for: caller, forms: type.forms, &names),
            asOf: asOf ?? today,
            mayEdit: mayEdit, isRemoved: found.standing.endedOn != nil,
            mayMerge: mayEdit && Ken.mergeable.contains(type.kind))
        if !isPast { view.namedBy = try namedBy(found.id.uuid) }
        return view
    }

    /// Records of each kind shown among those that name another.
    private static let mostNaming = 12

    /// The first few records of each kind that name this one and that the caller may read.
    private func namedBy(_ id: UUID) throws -> [NamedBy] {
        try db.references(to: id, of: type.kind, limit: Self.mostNaming + 1)
            .sorted { $0.key.rawValue < $1.key.rawValue }
            .compactMap { kind, ids in try RecordType.all[kind].flatMap { try naming($0, $0.type, ids) } }
    }

    private func naming<R: ExportedRecord>(_ type: RecordType, _ record: R.Type, _ ids: [UUID]) throws -> NamedBy? {
        let found = try db.find(R.self, among: ids.map { R.ID($0) }).values
        let standing = found.filter { $0.standing.endedOn == nil }.sorted { $1.id < $0.id }
        let lines = try RecordReadership(db: db, caller: caller).readable(standing).prefix(Self.mostNaming)
        guard !lines.isEmpty else { return nil }
        return NamedBy(
            kind: type.kind.rawValue, words: type.words,
            lines: lines.map { NamedBy.Line(id: $0.id.description, title: $0.label) },
            hasMore: ids.count > Self.mostNaming)
    }

    /// - Throws: ``Refusal/forbidden(_:)`` when the caller may not read the record, or one without which it means nothing.
    func requireWords<R: ExportedRecord>(of record: R) throws {
        let readable = try RecordReadership(db: db, caller: caller).readable([record])
        guard !readable.isEmpty else { throw Refusal.forbidden("read this \(type.words)") }
    }

    /// The fields of a record whose cells name others by their ids.
    func fields(_ cells: [String: String], _ names: inout RecordNames) throws -> [RecordField] {
        var fields = try type.forms.map { try field($0, cells[$0.column] ?? "", &names) }
        let visibility = cells["visibility"] ?? "internal"
        let parts = visibility.split(separator: ":", maxSplits: 1)
        let circle = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
        fields.append(
            RecordField(
                column: "visibility", label: "Who may read the words", entry: .choice(Self.visibilities),
                values: [parts.first.map(String.init) ?? "internal"], isRequired: true))
        fields.append(
            RecordField(
                column: "circle", label: "In confidence with", entry: .many(try names.offered(.person)),
                values: try circle.map { try names.name($0, .person) },
                hint: "colleagues; only where it was told in confidence", isRequired: false))
        fields.append(
            RecordField(
                column: "learned_on", label: Wording.column("learned_on"), entry: .day,
                values: cells["learned_on"].map { [$0] } ?? [], hint: "empty for today", isRequired: false))
        return fields
    }

    static let visibilities = ["open", "internal", "inConfidence", "underNDA"]

    private func field(_ form: CellForm, _ text: String, _ names: inout RecordNames) throws -> RecordField {
        var values = text.isEmpty ? [] : [text]
        var hint: String?
        let entry: RecordEntry
        switch form.entry {
        case .text: entry = Self.prose.contains(form.column) ? .prose : .line
        case .day: entry = .day
        case .truth: entry = .choice(["yes", "no"])
        case .number(let range):
            entry = .number
            hint = "\(Wording.decimal(range.lowerBound)) to \(Wording.decimal(range.upperBound))"
        case .choice(let words): entry = .choice(words)
        case .choices(let words):
            entry = .several(words)
            values = Interchange.items(text)
        case .list:
            entry = .line
            hint = "several are parted by ;"
        case .written(let words):
            entry = text.count > 60 ? .prose : .line
            hint = words
        case .link(let table):
            entry = .one(try names.offered(table))
            values = try values.map { try names.name($0, table) }
        case .links(let table):
            entry = .many(try names.offered(table))
            values = try Interchange.items(text).map { try names.name($0, table) }
        }
        return RecordField(
            column: form.column, label: Wording.column(form.column), entry: entry, values: values, hint: hint,
            isRequired: form.isRequired)
    }

    /// Columns that hold sentences.
    private static let prose: Set<String> = [
        "text", "gist", "quote", "note", "reason", "statement", "words", "comment", "sentence", "dissent", "tell_tales",
        "success_reason", "credibility", "decision_reason", "told", "wanted", "use", "not_promised", "questions",
    ]
}
