package import KenDomain

/// A backup in a list.
package struct BackupMark: Codable, Hashable, Sendable {
    package var name: String
    package var madeAt: Instant
    package var bytes: Int64
    /// The number of the last change it holds.
    package var change: Int64

    package init(name: String, madeAt: Instant, bytes: Int64, change: Int64) {
        self.name = name
        self.madeAt = madeAt
        self.bytes = bytes
        self.change = change
    }
}

/// What was put back, and what was kept of what there was.
package struct RestoreView: Codable, Hashable, Sendable {
    package var source: String
    /// The number of the last change that is there now.
    package var change: Int64
    /// The backup of what there was; nil when there was nothing, or nothing that opened.
    package var kept: String?
    /// How many people were erased again who were erased after it was made.
    package var erasedAgain = 0

    package init(source: String, change: Int64, kept: String?) {
        self.source = source
        self.change = change
        self.kept = kept
    }
}
