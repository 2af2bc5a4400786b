package import KenDomain

/// Work in the background: where it stands, and who works on it until when.
package struct JobRecord: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<JobRecord>

    /// Where a job stands.
    package enum State: String, Sendable, CaseIterable {
        case waiting, running, done, failed, cancelled
    }

    package var id: ID
    /// What it does: `recompute`, `import`.
    package var kind: String
    package var state: State
    /// Where to go on; empty at the start.
    package var cursor: String
    /// The process that works on it.
    package var leasedBy: String?
    /// After this moment another process may take over.
    package var leasedUntil: Instant?
    /// Units of work finished.
    package var done: Int
    /// Units of work in all; nil when not known.
    package var total: Int?
    /// What it says, or why it failed.
    package var message: String?
    package var createdAt: Instant
    package var changedAt: Instant

    /// A job that waits.
    package init(id: ID, kind: String, at now: Instant) {
        self.id = id
        self.kind = kind
        state = .waiting
        cursor = ""
        done = 0
        createdAt = now
        changedAt = now
    }
}
