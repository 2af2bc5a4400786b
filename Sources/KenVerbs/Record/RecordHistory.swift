import Foundation
import KenDomain
import KenImport
import KenStore

/// What was changed of one record, newest first, as far as the log still has the words.
struct RecordHistory<Record: ExportedRecord> {
    /// A change with the record before and after it.
    private struct Step {
        let change: Change
        /// Whether its words were erased.
        let isErased: Bool
        let before: Record?
        let after: Record?
    }

    /// Changes read at most.
    private static var most: Int { 50 }
    private let steps: [Step]

    init(of record: Record, in db: any SQLConnection) throws {
        try self.init(
            try db.changes(of: record.id.uuid, limit: Self.most), try db.bodies(of: record.id.uuid, limit: Self.most))
    }

    /// Changes of one record, newest first, with the words behind them.
    init(_ changes: [Change], _ bodies: [ChangeBody]) throws {
        let bodies = Dictionary(
            bodies.filter { $0.manner == .changed }.map { ($0.change, $0) }, uniquingKeysWith: { first, _ in first })
        steps = try changes.map { change in
            let body = bodies[change.number]
            return Step(
                change: change, isErased: body?.redactedOn != nil, before: try body?.before.map(Self.read),
                after: try body?.after.map(Self.read))
        }
    }

    private static func read(_ text: String) throws -> Record { try JSONText.decode(Record.self, from: text) }

    /// The record as it stood at the end of a day; nil when it was not there yet. Where the words of a change were erased,
    /// as it is now.
    func state(on day: Day, now record: Record) -> Record? {
        guard record.standing.learnedOn <= day else { return nil }
        let later = steps.filter { Day($0.change.at, in: .current) > day }
        return later.last.map { $0.isErased ? record : $0.before } ?? record
    }

    /// The record at a version; nil when the log has it no more.
    func state(version: Int) -> Record? {
        for step in steps {
            if let before = step.before, before.standing.version == version { return before }
            if let after = step.after, after.standing.version == version { return after }
        }
        return nil
    }

    /// The changes up to a day, with the words that a reader may read.
    func changes(
        until day: Day, for caller: Caller, forms: [CellForm], _ names: inout RecordNames
    ) throws -> [RecordChange] {
        try steps.filter { Day($0.change.at, in: .current) <= day }.map { step in
            let mayRead = [step.before, step.after].compactMap(\.self).allSatisfy {
                caller.mayRead($0.standing.visibility)
            }
            return RecordChange(
                on: Day(step.change.at, in: .current), caller: step.change.caller, verb: step.change.verb,
                fields: mayRead ? try fields(step, forms, &names) : [],
                act: step.change.causeKind == "request" && !step.isErased ? step.change.cause : nil)
        }
    }

    private func fields(_ step: Step, _ forms: [CellForm], _ names: inout RecordNames) throws -> [RecordChange.Field] {
        guard let before = step.before?.cells, let after = step.after?.cells else { return [] }
        return try forms.compactMap { form in
            let (old, new) = (before[form.column] ?? "", after[form.column] ?? "")
            guard old != new else { return nil }
            return RecordChange.Field(
                label: Wording.column(form.column), before: try names.words(old, form),
                after: try names.words(new, form))
        }
    }
}

extension RecordNames {
    /// What stands in a cell, with other records by their names.
    mutating func words(_ text: String, _ form: CellForm) throws -> String {
        switch form.entry {
        case .link(let table): try text.isEmpty ? "" : name(text, table)
        case .links(let table): try Interchange.items(text).map { try name($0, table) }.joined(separator: ", ")
        case .choice, .choices: Interchange.items(text).map(Wording.plain).joined(separator: ", ")
        default: text
        }
    }
}
