/// What one act of a person did, and how to take it back.
package struct ActView: Codable, Hashable, Sendable {
    /// Names the act, so that it can be taken back.
    package var act: String
    /// The record it made or changed; "" for none.
    package var record: String
    /// What was done, in sentences.
    package var sentences: [String]
    /// What to look at all the same.
    package var warnings: [String]

    package init(act: String, record: String = "", sentences: [String], warnings: [String] = []) {
        self.act = act
        self.record = record
        self.sentences = sentences
        self.warnings = warnings
    }
}

/// An act to take back.
package struct UndoActInput: Codable, Sendable {
    /// The newest act that still stands.
    package static let last = "last"

    /// As ``ActView/act`` names it, or ``last``.
    package var act: String

    package init(act: String) { self.act = act }
}

/// What came of taking an act back.
package struct UndoActView: Codable, Hashable, Sendable {
    /// What was done by it: "log a conversation".
    package var deed: String
    /// Records that are gone again, and those that are as they were before.
    package var removed: Int
    package var restored: Int
    /// What stays because it was changed since or something rests on it, in words.
    package var kept: [String]

    package init(deed: String, removed: Int, restored: Int, kept: [String]) {
        self.deed = deed
        self.removed = removed
        self.restored = restored
        self.kept = kept
    }
}
