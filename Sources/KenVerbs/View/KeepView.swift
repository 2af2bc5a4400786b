package import KenDomain
import KenStore

/// A list of which views can be kept.
package enum ViewedList: String, Codable, Sendable, CaseIterable {
    case accounts, conversations, promises, warnings, feedback
}

/// A view to keep under a name.
package struct ViewInput: Codable, Sendable {
    package var list: ViewedList
    package var name: String
    /// The filter as it stands in the address, from the question mark on; "" for none.
    package var query: String

    package init(list: ViewedList, name: String, query: String) {
        self.list = list
        self.name = name
        self.query = query
    }
}

/// A kept view to rename or to let go of.
package struct ViewChangeInput: Codable, Sendable {
    package var view: String
    /// Its new name; nil lets go of it.
    package var name: String?

    package init(view: String, name: String?) {
        self.view = view
        self.name = name
    }
}

/// A kept view in a list.
package struct ViewMark: Codable, Hashable, Sendable {
    package var id: String
    package var name: String
    package var query: String

    package init(id: String, name: String, query: String) {
        self.id = id
        self.name = name
        self.query = query
    }
}

extension Ken {
    /// Views of one list that a person may keep.
    private static let mostViews = 30

    /// What the caller keeps of a list, by name. Nobody sees a colleague's.
    package func views(of list: ViewedList, as caller: Caller) async throws -> [ViewMark] {
        try await store.read { db in try db.savedViews(of: caller.owner, list: list.rawValue) }.map {
            ViewMark(id: $0.id.description, name: $0.name, query: $0.query)
        }
    }

    /// Keeps a list with its filter under a name, in place of the caller's own one of that name.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func keepView(_ input: ViewInput, as caller: Caller) async throws -> ActView {
        let name = try Self.viewName(input.name)
        guard input.query.utf8.count <= 500, input.query.isEmpty || input.query.first == "?",
            input.query.utf8.dropFirst().allSatisfy(Self.isOfAddress)
        else { throw Refusal.invalid([Problem(field: "query", "This is no filter of a list.")]) }
        let done = try await act("keep a view", as: caller) { journal, world in
            let known = try journal.savedViews(of: caller.owner, list: input.list.rawValue)
            guard known.count < Self.mostViews else {
                throw Refusal.invalid([Problem(field: "name", "Thirty views are kept already; let go of one first.")])
            }
            let same = known.first { $0.name == name }
            try journal.keep(
                SavedView(
                    id: same?.id ?? world.newID(), owner: caller.owner, list: input.list.rawValue, name: name,
                    query: input.query))
        }
        return ActView(act: done.act, sentences: ["This view is kept as “\(name)”."])
    }

    /// Renames a kept view, or lets go of it.
    /// - Throws: ``Refusal/notFound(_:)`` for one that is gone or somebody else's, ``Refusal/invalid(_:)``.
    package func changeView(_ input: ViewChangeInput, as caller: Caller) async throws -> ActView {
        let name = try input.name.map { try Self.viewName($0) }
        let verb = name == nil ? "let go of a view" : "rename a view"
        let done = try await act(verb, as: caller) { journal, _ in
            guard let id = SavedView.ID(input.view), let view = try journal.savedView(id), view.owner == caller.owner
            else {
                throw Refusal.notFound("view that you keep")
            }
            var changed = view
            changed.name = name ?? view.name
            if name == nil { try journal.drop(view) } else { try journal.keep(changed) }
            return view.name
        }
        let words = name.map { "“\(done.answer)” is called “\($0)” now." } ?? "“\(done.answer)” is no longer kept."
        return ActView(act: done.act, sentences: [words])
    }

    private static func viewName(_ text: String) throws(Refusal) -> String {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty, name.count <= 60 else {
            throw .invalid([Problem(field: "name", "Give it a name of at most 60 characters.")])
        }
        return name
    }

    /// Letters, digits and the signs of a query.
    private static func isOfAddress(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || "-._~%=&+".utf8.contains(byte)
    }
}

extension Caller {
    /// Under what this caller keeps things of their own.
    fileprivate var owner: String { person?.description ?? name }
}
