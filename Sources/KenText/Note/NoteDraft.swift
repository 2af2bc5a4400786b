public import KenDomain

/// A note as it was written: what its head says, its marked lines, and everything wrong with it at once.
public struct NoteDraft: Hashable, Sendable, Codable {
    /// The account's name or key, as written.
    public var account: String?
    public var date: Day?
    /// Their people, as written: names, mails or keys.
    public var with: [String] = []
    /// Our people, as written.
    public var fromUs: [String] = []
    /// Length, 0 to 1440.
    public var minutes: Double?
    public var kind: InteractionKind?
    /// Research level, 0 to 5.
    public var level: Int?
    /// The first heading, without its `#`.
    public var title: String?
    /// The note without its head.
    public var body = ""
    /// In the order of the note.
    public var marks: [NoteMark] = []
    /// Every problem found, in the order of the note.
    public var problems: [Problem] = []

    /// An empty note.
    public init() {}
}
