import KenStore

/// Which import to take back.
package struct UndoInput: Codable, Sendable {
    /// Its id as the history shows it, or `last`.
    package var importID: String

    package init(importID: String) { self.importID = importID }
}

/// A file of an import.
package struct RefusedInput: Codable, Sendable {
    package var importID: String
    /// Its name, without folders.
    package var file: String

    package init(importID: String, file: String) {
        self.importID = importID
        self.file = file
    }
}

/// What came of taking an import back.
package struct UndoView: Codable, Sendable {
    /// A record that stays, and why.
    package struct Kept: Codable, Sendable {
        package var what: String
        package var why: String

        package init(what: String, why: String) {
            self.what = what
            self.why = why
        }
    }

    /// Records that are told by name.
    static let mostKept = 100

    /// Names of the files that were read then.
    package var files: [String]
    /// Records removed, by kind.
    package var removed: [String: Int]
    /// Records that are again as they were before.
    package var restored: Int
    /// Records that stay, at most 100 of them by name.
    package var kept: [Kept]
    package var keptCount: Int

    package init(files: [String], removed: [String: Int], restored: Int, kept: [Kept], keptCount: Int) {
        self.files = files
        self.removed = removed
        self.restored = restored
        self.kept = kept
        self.keptCount = keptCount
    }

    init(_ files: [String], _ result: TakenBack, _ names: [String]) {
        self.init(
            files: files,
            removed: Dictionary(uniqueKeysWithValues: result.removed.map { ($0.key.rawValue, $0.value) }),
            restored: result.restored,
            kept: zip(result.kept, names).map { Kept(what: $1, why: $0.reason.words) },
            keptCount: result.kept.count)
    }
}

extension TakenBack.Reason {
    fileprivate var words: String {
        switch self {
        case .changedSince: "it was changed after the import"
        case .inUse: "other records rest on it"
        }
    }
}
