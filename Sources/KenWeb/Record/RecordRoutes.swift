import Hummingbird
import KenDomain
import KenVerbs

/// Making, changing and removing a record of any kind, one or several at a time.
struct RecordRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.allRecords, right: .logConversations) { visit in
            RecordKindsPage(
                view: try await Operations.recordKinds.perform(visit.ken, RecordKindsInput(), as: visit.caller),
                frame: try await visit.frame(nil))
        }
        pages.get(Places.recordsPattern, right: .logConversations) { visit in try await list(visit) }
        pages.get(Places.recordPattern, right: .logConversations) { visit in try await page(visit) }
        pages.post(Places.recordsPattern, right: .logConversations) { visit in
            let form = try await visit.form()
            if form["deed"] == "change" { return try await changeMarked(visit, form) }
            return try await save(visit, id: nil)
        }
        pages.post(Places.recordPattern, right: .logConversations) { visit in
            try await save(visit, id: try visit.word("id"))
        }
        addMerging(to: pages)
        pages.post(Places.recordRemovalPattern, right: .logConversations) { visit in
            let input = RemoveRecordInput(kind: try visit.word("kind"), id: try visit.word("id"))
            return try await visit.acted(
                Operations.removeRecord, input, back: Places.record(input.kind, input.id))
        }
    }

    /// Merging two, first as a preview.
    private static func addMerging(to pages: Pages) {
        pages.get(Places.recordMergePattern, right: .editLedger) { visit in
            let input = MergeInput(
                kind: try visit.word("kind"), id: try visit.word("id"), other: visit.query.words("with") ?? "")
            do {
                let view = try await Operations.previewMerge.perform(visit.ken, input, as: visit.caller)
                return MergePage(view: view, frame: try await visit.frame(nil))
            } catch Refusal.invalid(let problems) {
                let view = try await Operations.previewMerge.perform(
                    visit.ken, MergeInput(kind: input.kind, id: input.id, other: ""), as: visit.caller)
                return MergePage(view: view, typed: input.other, problems: problems, frame: try await visit.frame(nil))
            }
        }
        pages.post(Places.recordMergePattern, right: .editLedger) { visit in
            let form = try await visit.form()
            let takes = form.names.filter { $0.hasPrefix("take-") && form[$0] == "theirs" }
            let input = MergeInput(
                kind: try visit.word("kind"), id: try visit.word("id"), other: form["other"] ?? "",
                takes: takes.map { String($0.dropFirst(5)) })
            return try await visit.acted(Operations.merge, input, back: Places.record(input.kind, input.id))
        }
    }

    private static func page(_ visit: Visit) async throws -> RecordPage {
        let id = try? visit.word("id")
        let input = RecordFormInput(
            kind: try visit.word("kind"), id: id == Places.new ? nil : id, about: visit.query.words("about"),
            cells: visit.query.all, asOf: visit.asOf)
        let view = try await Operations.record.perform(visit.ken, input, as: visit.caller)
        return RecordPage(view: view, frame: try await visit.frame(nil))
    }

    private static func list(_ visit: Visit) async throws -> RecordListPage {
        let input = RecordListInput(kind: try visit.word("kind"), page: visit.query.words("page"))
        let view = try await Operations.records.perform(visit.ken, input, as: visit.caller)
        return RecordListPage(view: view, frame: try await visit.frame(nil))
    }

    private static func save(_ visit: Visit, id: String?) async throws -> Response {
        let kind = try visit.word("kind")
        return try await visit.sent(from: Places.record(kind, id ?? Places.new), again: page) { form in
            let input = SaveRecordInput(kind: kind, id: id, version: form.version, cells: form.cells)
            let saved = try await Operations.saveRecord.perform(visit.ken, input, as: visit.caller)
            if let conflict = saved.conflict {
                return .page(RecordPage(view: conflict, frame: try await visit.frame(nil)), status: .conflict)
            }
            guard let act = saved.act else { return .seeOther(Places.record(kind, saved.id)) }
            return .page(ActPage(view: act, back: Places.record(kind, saved.id), frame: try await visit.frame(nil)))
        }
    }

    private static func changeMarked(_ visit: Visit, _ form: Form) async throws -> Response {
        let kind = try visit.word("kind")
        return try await visit.sent(from: Places.records(kind), again: list) { form in
            let input = ChangeRecordsInput(
                kind: kind, ids: form.all("marked"), column: form["column"] ?? "", values: form.all("value"))
            return try await visit.acted(Operations.changeRecords, input, back: Places.records(kind))
        }
    }
}

extension Form {
    /// The version the writer saw; 0 for a new record.
    fileprivate var version: Int { self["version"].flatMap { Int($0) } ?? 0 }

    /// What was typed, by column. A field whose boxes are all unmarked is sent by its empty line; where both sides changed
    /// a field and theirs is kept, it is left out.
    fileprivate var cells: [String: [String]] {
        var cells: [String: [String]] = [:]
        for name in Set(names) where name != "version" && !name.hasPrefix("take-") {
            if self["take-\(name)"] != "theirs" { cells[name] = all(name) }
        }
        return cells
    }
}

extension Visit {
    /// A word in the address.
    /// - Throws: ``Refusal/notFound(_:)``.
    fileprivate func word(_ name: String) throws(Refusal) -> String {
        guard let word = context.parameters.get(name) else { throw .notFound("record at this address") }
        return String(word)
    }
}
