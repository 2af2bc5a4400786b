import Foundation
package import KenDomain
import KenImport
import KenStore

/// Two records of one kind to join: the one that stays and the one that becomes part of it.
package struct MergeInput: Codable, Sendable {
    package var kind: String
    /// The one that stays.
    package var id: String
    /// Name or id of the other.
    package var other: String
    /// Columns in which the other one's value is kept; elsewhere the value of the one that stays, unless it has none.
    package var takes: [String]

    package init(kind: String, id: String, other: String, takes: [String] = []) {
        self.kind = kind
        self.id = id
        self.other = other
        self.takes = takes
    }
}

/// What joining two records would do.
package struct MergeView: Codable, Hashable, Sendable {
    /// One of the two.
    package struct Side: Codable, Hashable, Sendable {
        package var id: String
        package var title: String
    }

    /// A field in which they differ.
    package struct Field: Codable, Hashable, Sendable {
        package var column: String
        package var label: String
        /// What stands in the one that stays, and in the other; only fields in which they differ.
        package var stays: String
        package var goes: String
        /// Whether both are kept, as mail addresses are.
        package var joins: Bool
    }

    /// Records of one kind that name the one that goes.
    package struct Moved: Codable, Hashable, Sendable {
        package var words: String
        package var count: Int
    }

    package var kind: String
    package var words: String
    package var stays: Side
    /// nil while nobody said which one.
    package var goes: Side?
    package var fields: [Field]
    /// What names the one that goes and will name the other.
    package var moves: [Moved]
    /// Names that are likely.
    package var offered: [String]
}

extension Ken {
    /// Kinds whose records may be joined.
    static let mergeable: Set<RecordKind> = [.organisation, .person]

    /// What joining two records would change, without changing anything.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` when the other name means none or the same one.
    package func previewMerge(_ input: MergeInput, as caller: Caller) async throws -> MergeView {
        let type = try mergeableType(input.kind, caller)
        let today = today()
        return try await store.read { db in
            let merging = RecordMerging(reading: RecordReading(db: db, caller: caller, type: type, today: today))
            return try merging.preview(type.type, input)
        }
    }

    /// Makes one record of two: what named the other names this one, addresses and ids of the other still find it, and
    /// undoing parts them again as they were. Linear in what named the other.
    /// - Throws: as ``previewMerge(_:as:)``.
    package func merge(_ input: MergeInput, as caller: Caller) async throws -> ActView {
        let type = try mergeableType(input.kind, caller)
        let context = try await writingContext(for: caller)
        let done = try await act("merge two \(type.kind == .person ? "people" : "organisations")", as: caller) {
            journal, _ in
            let reading = RecordReading(db: journal, caller: caller, type: type, today: context.today)
            let writing = RecordWriting(reading: reading, context: context, journal: journal)
            return try RecordMerging(reading: reading).merge(type.type, input, with: writing)
        }
        return ActView(act: done.act, record: input.id, sentences: [done.answer])
    }

    private func mergeableType(_ kind: String, _ caller: Caller) throws -> RecordType {
        let type = try RecordType.named(kind)
        try caller.require(type.right)
        guard Self.mergeable.contains(type.kind) else {
            throw Refusal.conflict("Only organisations and people are merged.")
        }
        return type
    }
}

/// Joins two records of one kind.
struct RecordMerging {
    let reading: RecordReading

    private var type: RecordType { reading.type }

    /// Columns whose values are kept from both.
    private static let joined: Set<String> = ["mails", "domains"]

    // MARK: Preview

    func preview<R: ExportedRecord>(_ record: R.Type, _ input: MergeInput) throws -> MergeView {
        var names = RecordNames(reading.db, for: reading.caller, account: nil)
        let stays = try find(R.self, input.id)
        var view = MergeView(
            kind: type.kind.rawValue, words: type.words, stays: side(stays), fields: [], moves: [],
            offered: try names.offered(type.table).filter { $0 != stays.label })
        guard !input.other.trimmingWhitespace().isEmpty else { return view }
        let goes = try other(R.self, input, stays, &names)
        view.goes = side(goes)
        let (mine, theirs) = (stays.cells, goes.cells)
        view.fields = try type.forms.compactMap { form in
            let (old, new) = (mine[form.column] ?? "", theirs[form.column] ?? "")
            guard old != new, !new.isEmpty else { return nil }
            return MergeView.Field(
                column: form.column, label: Wording.column(form.column), stays: try names.words(old, form),
                goes: try names.words(new, form), joins: Self.joined.contains(form.column))
        }
        view.moves = try reading.db.references(to: goes.id.uuid, of: type.kind).map { kind, ids in
            MergeView.Moved(words: RecordType.all[kind]?.words ?? kind.words, count: ids.count)
        }
        .sorted { ($1.count, $0.words) < ($0.count, $1.words) }
        return view
    }

    private func side<R: ExportedRecord>(_ record: R) -> MergeView.Side {
        MergeView.Side(id: record.id.description, title: record.label)
    }

    private func find<R: ExportedRecord>(_ record: R.Type, _ id: String) throws -> R {
        guard let id = R.ID(id), let found = try reading.db.findMerged(R.self, id), found.standing.endedOn == nil else {
            throw Refusal.notFound(type.words)
        }
        try reading.requireWords(of: found)
        return found
    }

    private func other<R: ExportedRecord>(
        _ record: R.Type, _ input: MergeInput, _ stays: R, _ names: inout RecordNames
    ) throws -> R {
        let key = try names.key(input.other, type.table, column: "other")
        guard let key else { throw Refusal.invalid(names.problems) }
        let found = try find(R.self, key)
        guard found.id != stays.id else {
            throw Refusal.invalid([Problem(field: "other", "These are one and the same.")])
        }
        return found
    }

    // MARK: Merging

    /// Joins them; what was done, in a sentence.
    func merge<R: ExportedRecord>(
        _ record: R.Type, _ input: MergeInput, with writing: RecordWriting
    ) throws -> String {
        let journal = writing.journal
        var names = RecordNames(journal, for: reading.caller, account: nil)
        let stays = try find(R.self, input.id)
        let goes = try other(R.self, input, stays, &names)
        let cells = joined(stays.cells, goes.cells, taking: Set(input.takes))
        let references = try journal.references(to: goes.id.uuid, of: type.kind)
        for (kind, ids) in references {
            try rename(kind.type, ids, from: goes.id.description, to: stays.id.description, in: journal)
        }
        try journal.end(goes)
        try journal.alias(goes.id.uuid, to: stays.id.uuid)
        // The record may have named the other one itself.
        guard let now = try journal.find(R.self, stays.id) else { throw Refusal.notFound(type.words) }
        let plain = cells.mapValues { $0.replacing(goes.id.description, with: stays.id.description) }
        _ = try writing.write(plain, id: now.id, over: now)
        let count = references.values.reduce(0) { $0 + $1.count }
        return "\(goes.label) is part of \(stays.label) now; \(Wording.count(count, "record")) moved with it."
    }

    private func joined(
        _ mine: [String: String], _ theirs: [String: String], taking takes: Set<String>
    ) -> [String: String] {
        var cells = mine
        for form in type.forms {
            let (old, new) = (mine[form.column] ?? "", theirs[form.column] ?? "")
            if Self.joined.contains(form.column) {
                let items = Interchange.items(old)
                cells[form.column] = Interchange.cell(of: items + Interchange.items(new).filter { !items.contains($0) })
            } else if !new.isEmpty, old.isEmpty || takes.contains(form.column) {
                cells[form.column] = new
            }
        }
        return cells
    }

    /// Lets records name another one; a place or a fact that the other one has already is ended instead.
    private func rename<R: StoredRecord>(
        _ record: R.Type, _ ids: [UUID], from old: String, to new: String, in journal: Journal
    ) throws {
        for found in try journal.find(R.self, among: ids.map { R.ID($0) }).values.sorted(by: { $0.id < $1.id }) {
            let renamed = try RecordRewriting(from: old, to: new).apply(to: found)
            if let place = renamed as? Affiliation, try holds(place, in: journal) {
                try journal.end(found)
            } else {
                try journal.update(renamed)
            }
        }
    }

    private func holds(_ place: Affiliation, in journal: Journal) throws -> Bool {
        try journal.affiliations(of: [place.person])[place.person, default: []].contains {
            $0.id != place.id && $0.organisation == place.organisation && $0.until == nil && $0.standing.endedOn == nil
        }
    }
}
