import Foundation
package import KenDomain
import KenImport
import KenStore

extension Ken {
    /// Makes a record or changes one; what is not named stays as it is.
    ///
    /// What somebody else changed meanwhile is never written over: fields that only one of the two changed are joined,
    /// and when both changed the same one nothing is written and the answer says what stands on either side.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, its field the column; ``Refusal/forbidden(_:)``,
    ///   ``Refusal/notFound(_:)``.
    package func saveRecord(_ input: SaveRecordInput, as caller: Caller) async throws -> SavedRecordView {
        let type = try RecordType.named(input.kind)
        try caller.require(type.right)
        let verb = input.id == nil ? "make a \(type.words)" : "change a \(type.words)"
        let context = try await writingContext(for: caller)
        let done = try await act(verb, as: caller) { journal, _ in
            let reading = RecordReading(db: journal, caller: caller, type: type, today: context.today)
            let writing = RecordWriting(reading: reading, context: context, journal: journal)
            return try writing.save(type.type, input)
        }
        var view = done.answer
        guard view.conflict == nil else { return view }
        view.act?.act = done.act
        return view
    }

    /// What stays the same while records are written by hand.
    func writingContext(for caller: Caller) async throws -> ImportContext {
        let own = try await store.read { try $0.ownCompany() }
        return ImportContext(
            importID: world.newID(), now: world.now(), today: today(), world: world, workspace: caller.workspace,
            ownDomains: Set(own?.domains ?? []), own: own?.id ?? world.newID())
    }

    /// Hides a record from today on; undoing brings it back.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/forbidden(_:)``.
    package func removeRecord(_ input: RemoveRecordInput, as caller: Caller) async throws -> ActView {
        let type = try RecordType.named(input.kind)
        try caller.require(type.right)
        guard let id = Identifier<Organisation>(input.id) else { throw Refusal.notFound(type.words) }
        let today = today()
        let done = try await act("remove a \(type.words)", as: caller) { journal, _ in
            let reading = RecordReading(db: journal, caller: caller, type: type, today: today)
            return try reading.end(type.type, id.uuid, in: journal)
        }
        return ActView(act: done.act, record: input.id, sentences: ["Removed: \(done.answer)."])
    }
}

extension RecordReading {
    /// Ends a record.
    fileprivate func end<R: ExportedRecord>(_ record: R.Type, _ id: UUID, in journal: Journal) throws -> String {
        guard let found = try journal.find(R.self, R.ID(id)), found.standing.endedOn == nil else {
            throw Refusal.notFound(type.words)
        }
        try requireWords(of: found)
        try journal.end(found)
        return found.label
    }
}

/// Writes what somebody typed into a form.
struct RecordWriting {
    let reading: RecordReading
    let context: ImportContext
    let journal: Journal

    private var type: RecordType { reading.type }

    /// Makes or changes a record in the transaction of the journal.
    func save<R: ExportedRecord>(_ record: R.Type, _ input: SaveRecordInput) throws -> SavedRecordView {
        let standing: R? = try input.id.map { text in
            guard let id = R.ID(text), let found = try journal.findMerged(R.self, id), found.standing.endedOn == nil
            else {
                throw Refusal.notFound(type.words)
            }
            try reading.requireWords(of: found)
            return found
        }
        var names = RecordNames(journal, for: reading.caller, account: standing?.accounts.first)
        let typed = try cells(typed: input.cells, over: standing?.cells ?? [:], &names)
        var cells = typed
        if let standing, standing.standing.version != input.version {
            let joined = try join(typed, onto: standing, version: input.version, named: Set(input.cells.keys))
            cells = joined.cells
            guard joined.both.isEmpty else { return try conflict(joined, standing, &names) }
        }
        let id = standing?.id ?? R.ID(context.world.newID(R.self).uuid)
        let written = try write(cells, id: id, over: standing)
        let sentence = written.map { "Kept: \($0.label)." } ?? "Nothing is different from what stood there."
        return SavedRecordView(
            id: id.description, act: ActView(act: "", record: id.description, sentences: [sentence]))
    }

    // MARK: What was typed

    /// The cells of a record with what was typed in place of what stood there.
    /// - Throws: ``Refusal/invalid(_:)`` for names that mean nobody.
    private func cells(
        typed: [String: [String]], over standing: [String: String], _ names: inout RecordNames
    ) throws -> [String: String] {
        var cells = standing
        for form in type.forms {
            guard let values = typed[form.column] else { continue }
            if let known = standing[form.column] { _ = try names.words(known, form) }
            let text = try text(values, form, &names)
            if text != standing[form.column] ?? "" { cells[Self.reasonColumn(of: form.column, in: type.table)] = nil }
            cells[form.column] = text
        }
        if let day = typed["learned_on"]?.first, !day.isEmpty { cells["learned_on"] = day }
        if let visibility = typed["visibility"]?.first {
            cells["visibility"] = try visibility == "inConfidence" ? circle(typed["circle"] ?? [], &names) : visibility
        }
        guard names.problems.isEmpty else { throw Refusal.invalid(names.problems) }
        return cells
    }

    /// The column that says why a value is only presumed; a value that somebody states is presumed no more.
    private static func reasonColumn(of column: String, in table: InterchangeTable) -> String {
        table == .role && column == "answer" ? "inferred_from" : column + "_inferred_from"
    }

    private func text(_ values: [String], _ form: CellForm, _ names: inout RecordNames) throws -> String {
        let values = values.map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }
        switch form.entry {
        case .link(let table):
            return try values.first.flatMap { try names.key($0, table, column: form.column) } ?? ""
        case .links(let table):
            let keys = try values.flatMap { try names.keys($0, table, column: form.column) }
            return Interchange.cell(of: keys.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        case .choices: return Interchange.cell(of: values)
        default: return values.joined(separator: "; ")
        }
    }

    private func circle(_ typed: [String], _ names: inout RecordNames) throws -> String {
        let keys = try typed.flatMap { try names.keys($0, .person, column: "circle") }
        return "inConfidence: " + keys.joined(separator: " ")
    }

    // MARK: Both changed it

    private struct Joined {
        var cells: [String: String]
        /// Columns that both sides changed, to different values.
        var both: Set<String> = []
    }

    /// Lays what was typed over what somebody else wrote meanwhile.
    private func join<R: ExportedRecord>(
        _ typed: [String: String], onto now: R, version: Int, named: Set<String>
    ) throws -> Joined {
        let base = try RecordHistory<R>(of: now, in: journal).state(version: version)?.cells
        let theirs = now.cells
        var joined = Joined(cells: theirs)
        for column in named.subtracting(["circle"]) {
            let (mine, other) = (typed[column] ?? "", theirs[column] ?? "")
            guard mine != other, mine != base?[column] ?? "" else { continue }
            joined.cells[column] = mine
            if base == nil || other != base?[column] ?? "" { joined.both.insert(column) }
        }
        return joined
    }

    private func conflict<R: ExportedRecord>(
        _ joined: Joined, _ now: R, _ names: inout RecordNames
    ) throws -> SavedRecordView {
        let theirs = try reading.fields(now.cells, &names)
        var fields = try reading.fields(joined.cells, &names)
        for index in fields.indices where joined.both.contains(fields[index].column) {
            fields[index].theirs = theirs[index].values
        }
        let view = RecordView(
            kind: type.kind.rawValue, words: type.words, id: now.id.description, version: now.standing.version,
            title: now.label,
            fields: fields, history: [], asOf: context.today, mayEdit: true, isRemoved: false, mayMerge: false)
        return SavedRecordView(id: now.id.description, act: nil, conflict: view)
    }

    // MARK: Writing

    /// Writes the row by the same rules as a file of Ken's own; nil when nothing is different.
    func write<R: ExportedRecord>(
        _ cells: [String: String], id: R.ID, over standing: R?
    ) throws -> R? {
        let reading = Interchange.read(cells, key: id.description, table: type.table, day0: context.today)
        guard case .draft(let draft) = reading else {
            if case .refused(let problems) = reading { throw Refusal.invalid(problems.map(\.withoutLine)) }
            throw Refusal.notFound(type.words)
        }
        let read = try ReadRow(draft)
        let sight = ImportSight(db: journal)
        let earlier = standing.map {
            SourceRow(
                id: context.world.newID(), source: draft.origin.source, externalID: draft.origin.externalID,
                record: $0.id.uuid, recordKind: R.recordKind, run: nil, fields: "{}", digest: [])
        }
        let index = try LinkIndex([read], in: sight, isByID: true)
        var batch = ImportBatch(context: context, sight: sight, index: index)
        let row = ImportBatch.Row(
            draft: draft, earlier: earlier, digest: read.digest, fields: read.fields, sourceID: nil, isWhole: true,
            newID: id.uuid)
        do throws(ImportBatch.Unplaced) {
            try batch.place(row)
        } catch {
            if case .fault(let fault) = error { throw fault }
            throw Refusal.invalid([Problem(field: error.field, Wording.capitalised(error.reason) + ".")])
        }
        for write in try batch.shelves.writers(for: journal.deed, workspace: context.workspace) { try write(journal) }
        guard !batch.shelves.touched.isEmpty else { return nil }
        let written = try journal.find(R.self, id)
        if let before = standing as? Interaction, let now = written as? Interaction, before.happenedOn != now.happenedOn
        {
            try journal.movePlan(of: now)
        }
        return written
    }
}

extension Journal {
    /// Takes the plan of a conversation along to its day, unless it was held already.
    fileprivate func movePlan(of talk: Interaction) throws {
        for organisation in talk.organisations {
            let plans = try dossier(of: organisation, asOf: deed.day)?.agendas ?? []
            for var plan in plans where plan.interaction == talk.id && plan.standing.endedOn == nil {
                guard !plan.taken.contains(where: { $0.step == .held }) else { continue }
                plan.meetingOn = talk.happenedOn
                try update(plan)
            }
        }
    }
}

extension Problem {
    /// The same problem of a form, which has no lines.
    fileprivate var withoutLine: Problem { Problem(field: field, reason) }
}
