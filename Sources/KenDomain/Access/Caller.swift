/// Who asks, with what rights, in which workspace and under which policy. A parameter of every verb.
public struct Caller: Sendable, Hashable {
    /// What a person may do here (quality.md, section 4).
    public enum Role: String, Sendable, Codable, CaseIterable {
        case viewer, sales, product, executive, admin
    }

    /// The tenant; always 1 on SQLite.
    public var workspace: Int64
    /// The person of ours who asks; nil for the owner of a local data directory who has not said who they are.
    public var person: Person.ID?
    /// The name that the change log shows.
    public var name: String
    /// What they may do.
    public var role: Role
    /// Whether they own the data directory, and so may read every word in it.
    public var ownsDirectory: Bool

    /// A caller.
    public init(workspace: Int64, person: Person.ID?, name: String, role: Role, ownsDirectory: Bool = false) {
        self.workspace = workspace
        self.person = person
        self.name = name
        self.role = role
        self.ownsDirectory = ownsDirectory
    }

    /// The owner of a local data directory: one person, all rights.
    public static let localOwner = Caller(
        workspace: 1, person: nil, name: "owner", role: .admin, ownsDirectory: true)

    /// Whether this caller may read words with that visibility. The only place where this is decided.
    public func mayRead(_ visibility: Visibility) -> Bool {
        if ownsDirectory { return true }
        switch visibility {
        case .open, .internal: return true
        case .inConfidence(let circle): return person.map(circle.contains) ?? false
        case .underNDA: return role == .executive
        }
    }

    /// The same reader of something that is printed and carried into a room: it holds nobody's confidence. What was told
    /// under an agreement stays on it for executives, and for the owner of the data directory.
    public var onPaper: Caller {
        Caller(workspace: workspace, person: nil, name: name, role: ownsDirectory ? .executive : role)
    }

    /// Whether this caller may exercise that right.
    public func may(_ right: Right) -> Bool { right.roles.contains(role) }

    /// Throws ``Refusal/forbidden(_:)`` unless this caller may exercise that right.
    public func require(_ right: Right) throws(Refusal) {
        guard may(right) else { throw .forbidden(right.rawValue) }
    }
}
