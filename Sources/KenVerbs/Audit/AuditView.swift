package import Foundation
package import KenDomain

/// Which lines of the log of changes to read.
package struct AuditInput: Codable, Sendable {
    /// Who did it, as the log names them.
    package var who: String?
    /// What was done, as the log calls it.
    package var verb: String?
    /// A kind of record in words: `access request`.
    package var kind: String?
    package var day: Day?
    /// Cursor of a page, as the page before gave it.
    package var page: String?

    package init(
        who: String? = nil, verb: String? = nil, kind: String? = nil, day: Day? = nil, page: String? = nil
    ) {
        self.who = who
        self.verb = verb
        self.kind = kind
        self.day = day
        self.page = page
    }
}

/// The log of changes for people, newest first.
package struct AuditView: Codable, Sendable {
    package var input: AuditInput
    package var lines: [AuditLine]
    /// Where the next page begins; nil at the beginning of the log.
    package var nextPage: String?
    /// How many changes the log holds.
    package var changes: Int64
    /// Kinds of records, in words, for the filter.
    package var kinds: [String]

    package init(input: AuditInput, lines: [AuditLine], nextPage: String?, changes: Int64, kinds: [String]) {
        self.input = input
        self.lines = lines
        self.nextPage = nextPage
        self.changes = changes
        self.kinds = kinds
    }
}

/// One line of the log.
package struct AuditLine: Codable, Hashable, Sendable {
    /// What a field was and is; nil for none.
    package struct Field: Codable, Hashable, Sendable {
        /// Its name in words: `due on`.
        package var name: String
        package var before: String?
        package var after: String?

        package init(name: String, before: String?, after: String?) {
            self.name = name
            self.before = before
            self.after = after
        }
    }

    package var number: Int64
    package var at: Instant
    package var who: String
    package var verb: String
    /// Why: `asked`, `import`, `import taken back`, or the name of work in the background.
    package var cause: String
    /// The kind of the record in words; nil for what is no single record.
    package var kind: String?
    package var record: UUID?
    /// What the record is called; nil where the reader may not know, or it has no name.
    package var title: String?
    /// What changed, field by field.
    package var fields: [Field]
    /// For many records at once: how many of each kind came or went.
    package var batches: [String]
    /// Whether there are words that the reader may not see.
    package var isHidden: Bool
    /// Whether the words were erased, and only the digests stay.
    package var isErased: Bool
    /// Names the act, where it can be taken back and stands.
    package var act: String?

    package init(number: Int64, at: Instant, who: String, verb: String, cause: String) {
        self.number = number
        self.at = at
        self.who = who
        self.verb = verb
        self.cause = cause
        fields = []
        batches = []
        isHidden = false
        isErased = false
    }
}
