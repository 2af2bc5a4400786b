package import KenDomain

/// A list with a filter that somebody keeps under a name, for themselves.
package struct SavedView: Hashable, Sendable, Codable, Identifiable {
    package typealias ID = Identifier<SavedView>

    package var id: ID
    /// Whose it is.
    package var owner: String
    /// Which list.
    package var list: String
    package var name: String
    /// The filter as it stands in the address, from the question mark on; "" for none.
    package var query: String

    package init(id: ID, owner: String, list: String, name: String, query: String) {
        self.id = id
        self.owner = owner
        self.list = list
        self.name = name
        self.query = query
    }
}

extension SQLConnection {
    /// What somebody keeps of a list, by name.
    package func savedViews(of owner: String, list: String) throws -> [SavedView] {
        try all(SavedViewStatements.ofList, [.int(workspace), .text(owner), .text(list)]) { try SavedView($0) }
    }

    /// One of them; nil when it is gone.
    package func savedView(_ id: SavedView.ID) throws -> SavedView? {
        try first(SavedViewStatements.one, [.int(workspace), .id(id)]) { try SavedView($0) }
    }
}

extension Journal {
    /// Keeps a view, in place of the one with its id.
    package func keep(_ view: SavedView) throws {
        let before = try savedView(view.id)
        guard before != view else { return }
        try write(view)
        note(before: try before.map { try JSONText.encode($0) }, after: try JSONText.encode(view))
    }

    /// Lets go of a view.
    package func drop(_ view: SavedView) throws {
        try run(SavedViewStatements.remove, [.int(workspace), .id(view.id)])
        note(before: try JSONText.encode(view))
    }

    /// Takes back what an act did to a view, as its line of the log tells, unless somebody changed it since.
    func takeBack(view body: ChangeBody, _ result: inout TakenBack) throws {
        guard body.recordKind == nil else { return }
        let (before, after) = (Self.view(body.before), Self.view(body.after))
        guard let known = before ?? after else { return }
        guard try savedView(known.id) == after else {
            throw Refusal.conflict("The view was changed since; look at it again.")
        }
        if let before { try keep(before) } else { try drop(known) }
        result.restore()
    }

    private static func view(_ text: String?) -> SavedView? {
        text.flatMap { try? JSONText.decode(SavedView.self, from: $0) }
    }

    private func write(_ view: SavedView) throws {
        try run(
            SavedViewStatements.keep,
            [.int(workspace), .id(view.id), .text(view.owner), .text(view.list), .text(view.name), .text(view.query)])
    }
}

extension SavedView {
    fileprivate init(_ row: SQLRow) throws {
        guard let id = row.uuid(0) else { throw StoreFault.corrupt("a saved_view without id") }
        self.init(id: ID(id), owner: row.text(1), list: row.text(2), name: row.text(3), query: row.text(4))
    }
}

/// The SQL of views that people keep: `$1` workspace.
enum SavedViewStatements {
    private static let columns = "id, owner, list, name, query"

    /// `$2` owner, `$3` list.
    static let ofList = Statement(
        "SELECT \(columns) FROM saved_view WHERE workspace = $1 AND owner = $2 AND list = $3 ORDER BY name, id")

    static let one = Statement("SELECT \(columns) FROM saved_view WHERE workspace = $1 AND id = $2")

    static let keep = Statement(
        """
        INSERT INTO saved_view (workspace, \(columns)) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (workspace, id) DO UPDATE SET
            owner = excluded.owner, list = excluded.list, name = excluded.name, query = excluded.query
        """)

    static let remove = Statement("DELETE FROM saved_view WHERE workspace = $1 AND id = $2")

    static let all = [ofList, one, keep, remove]
}
