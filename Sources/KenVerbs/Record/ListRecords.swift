import Foundation
package import KenDomain
import KenImport
import KenStore

/// Which records to list, newest first.
package struct RecordListInput: Codable, Sendable {
    package var kind: String
    /// Where the page before ended.
    package var page: String?

    package init(kind: String, page: String? = nil) {
        self.kind = kind
        self.page = page
    }
}

/// Records of one kind with their first fields.
package struct RecordListView: Codable, Hashable, Sendable {
    /// One record with what stands in the shown fields.
    package struct Row: Codable, Hashable, Sendable {
        package var id: String
        package var title: String
        package var cells: [String]
    }

    /// A field of all of them.
    package struct Column: Codable, Hashable, Sendable {
        package var column: String
        package var label: String
    }

    package var kind: String
    /// The kind in words.
    package var words: String
    package var columns: [Column]
    package var rows: [Row]
    /// Fields that can be set for several at once.
    package var settable: [Column]
    /// Where the next page goes on; nil at the end.
    package var next: String?
    package var mayEdit: Bool
}

extension Ken {
    /// The records of one kind that stand and that the caller may read, newest first, fifty at a time.
    /// - Throws: ``Refusal/notFound(_:)``.
    package func records(_ input: RecordListInput, as caller: Caller) async throws -> RecordListView {
        let type = try RecordType.named(input.kind)
        return try await store.read { db in try Self.list(type.type, type, input, in: db, for: caller) }
    }

    private static func list<R: ExportedRecord>(
        _ record: R.Type, _ type: RecordType, _ input: RecordListInput, in db: any SQLConnection, for caller: Caller
    ) throws -> RecordListView {
        let most = 50
        let page = try db.newest(R.self, before: input.page.flatMap(R.ID.init), limit: most)
        let forms = type.forms.filter(\.isPlain)
        let shown = forms.filter { !["name", "title", "text"].contains($0.column) }.prefix(4)
        let standing = page.filter { $0.standing.endedOn == nil }
        let rows = try RecordReadership(db: db, caller: caller).readable(standing).map { record in
            let cells = record.cells
            return RecordListView.Row(
                id: record.id.description, title: record.label,
                cells: shown.map { Wording.cell(cells[$0.column] ?? "", isWords: $0.isChoice) })
        }
        return RecordListView(
            kind: input.kind, words: type.words, columns: shown.map(\.heading), rows: rows,
            settable: type.forms.map(\.heading),
            next: page.count == most ? page.last?.id.description : nil, mayEdit: caller.may(type.right))
    }
}

extension CellForm {
    /// Whether a cell can be read without looking at another record.
    fileprivate var isPlain: Bool {
        switch entry {
        case .link, .links: false
        default: true
        }
    }

    fileprivate var isChoice: Bool {
        switch entry {
        case .choice, .choices: true
        default: false
        }
    }

    fileprivate var heading: RecordListView.Column {
        RecordListView.Column(column: column, label: Wording.column(column))
    }
}

extension Wording {
    /// A cell in a list, cut to what a row has room for.
    fileprivate static func cell(_ text: String, isWords: Bool) -> String {
        let words = isWords ? text.split(separator: ";").map { plain(String($0)) }.joined(separator: ", ") : text
        return words.count > 80 ? words.prefix(79) + "…" : words
    }
}
