package import KenDomain

/// Which record to read: one that is there, or the form for a new one.
package struct RecordFormInput: Codable, Sendable {
    /// The kind, as its table is called: `roadmap_item`.
    package var kind: String
    /// nil for a form to make one.
    package var id: String?
    /// The account a new one is about; its id.
    package var about: String?
    /// What stands in the fields of a new one already, by column.
    package var cells: [String: String]
    /// The day to read it as of; nil for today.
    package var asOf: Day?

    package init(
        kind: String, id: String? = nil, about: String? = nil, cells: [String: String] = [:], asOf: Day? = nil
    ) {
        self.cells = cells
        self.kind = kind
        self.id = id
        self.about = about
        self.asOf = asOf
    }
}

/// A record as a form: every field with what stands in it and what may, and what was changed before.
package struct RecordView: Codable, Hashable, Sendable {
    package var kind: String
    /// The kind in words.
    package var words: String
    /// nil for one that is not made yet.
    package var id: String?
    /// Counts edits; 0 for one that is not made yet.
    package var version: Int
    /// What it is, in a few words.
    package var title: String
    package var fields: [RecordField]
    /// Newest first.
    package var history: [RecordChange]
    /// Records that name it, the first few of each kind.
    package var namedBy: [NamedBy] = []
    /// The day it is read as of.
    package var asOf: Day
    /// Whether the caller may change it.
    package var mayEdit: Bool
    /// Whether somebody removed it.
    package var isRemoved: Bool
    /// Whether it may be joined with another of its kind.
    package var mayMerge: Bool
}

/// Records of one kind that name another.
package struct NamedBy: Codable, Hashable, Sendable {
    /// One of them.
    package struct Line: Codable, Hashable, Sendable {
        package var id: String
        package var title: String
    }

    package var kind: String
    /// The kind in words.
    package var words: String
    package var lines: [Line]
    /// Whether there are more of them.
    package var hasMore: Bool
}

/// One field of a record.
package struct RecordField: Codable, Hashable, Sendable {
    /// The column of Ken's own files.
    package var column: String
    package var label: String
    package var entry: RecordEntry
    /// What stands in it; several only where several may.
    package var values: [String]
    package var hint: String?
    package var isRequired: Bool
    /// What somebody else wrote there meanwhile; nil where nobody did.
    package var theirs: [String]?
}

/// How a field is filled in.
package enum RecordEntry: Codable, Hashable, Sendable {
    case line, prose, day, number
    case choice([String])
    case several([String])
    /// The name of another record, with some that are likely.
    case one([String])
    case many([String])
}

/// One change of a record, with what it did to each field.
package struct RecordChange: Codable, Hashable, Sendable {
    /// What it did to one field, in words.
    package struct Field: Codable, Hashable, Sendable {
        package var label: String
        package var before: String
        package var after: String

        package init(label: String, before: String, after: String) {
            self.label = label
            self.before = before
            self.after = after
        }
    }

    package var on: Day
    package var caller: String
    package var verb: String
    package var fields: [Field]
    /// Names the act that can be taken back; nil for an import.
    package var act: String?

    package init(on: Day, caller: String, verb: String, fields: [Field], act: String?) {
        self.on = on
        self.caller = caller
        self.verb = verb
        self.fields = fields
        self.act = act
    }
}

/// A record to make or to change; fields that are not named stay as they are.
package struct SaveRecordInput: Codable, Sendable {
    package var kind: String
    package var id: String?
    /// The version the writer saw; 0 for a new one.
    package var version: Int
    /// By column.
    package var cells: [String: [String]]

    package init(kind: String, id: String? = nil, version: Int = 0, cells: [String: [String]]) {
        self.kind = kind
        self.id = id
        self.version = version
        self.cells = cells
    }
}

/// What came of it.
package struct SavedRecordView: Codable, Hashable, Sendable {
    package var id: String
    /// nil when nothing was written.
    package var act: ActView?
    /// The record as it would be with both sides joined, when somebody else changed it meanwhile.
    package var conflict: RecordView?
}

/// A record to remove.
package struct RemoveRecordInput: Codable, Sendable {
    package var kind: String
    package var id: String

    package init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }
}
