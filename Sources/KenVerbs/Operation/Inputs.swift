package import KenDomain

/// A reading as of a day; nil means today.
package struct AsOfInput: Codable, Sendable {
    package var asOf: Day?
    /// Cursor of a page, as the page before gave it.
    package var page: String?

    package init(asOf: Day? = nil, page: String? = nil) {
        self.asOf = asOf
        self.page = page
    }
}

/// An account named by its id, its key in a file, its name or its domain.
package struct AccountInput: Codable, Sendable {
    package var account: String
    package var asOf: Day?
    /// A question's id or words, for `ask`.
    package var asked: String?

    package init(account: String, asOf: Day? = nil, asked: String? = nil) {
        self.account = account
        self.asOf = asOf
        self.asked = asked
    }
}

/// A record named by its id.
package struct RecordInput<Record: Sendable>: Codable, Sendable {
    package var id: Identifier<Record>
    package var asOf: Day?

    package init(id: Identifier<Record>, asOf: Day? = nil) {
        self.id = id
        self.asOf = asOf
    }
}

/// A note as it was written, with the drafts that were rejected or changed.
package struct NoteInput: Codable, Sendable {
    package var text: String
    /// Numbers of drafts that are not to be kept.
    package var rejected: Set<Int>
    /// Changed words of a draft, by number.
    package var edited: [Int: String]
    /// Names at the account that nobody knows yet: whether each is written down as somebody new, or left out.
    package var newPeople: [String: Bool]
    /// Whether every other unknown name at the account is written down as somebody new.
    package var takesNewPeople: Bool
    /// Whether to keep it, or only to show what it would become.
    package var keeps: Bool
    /// Makes a double submit harmless.
    package var idempotencyKey: String?

    package init(
        text: String, rejected: Set<Int> = [], edited: [Int: String] = [:], newPeople: [String: Bool] = [:],
        takesNewPeople: Bool = false, keeps: Bool, idempotencyKey: String? = nil
    ) {
        self.text = text
        self.rejected = rejected
        self.edited = edited
        self.newPeople = newPeople
        self.takesNewPeople = takesNewPeople
        self.keeps = keeps
        self.idempotencyKey = idempotencyKey
    }

    /// Reads a note of which only the words and whether to keep it must be given.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            text: try values.decode(String.self, forKey: .text),
            rejected: try values.decodeIfPresent(Set<Int>.self, forKey: .rejected) ?? [],
            edited: try values.decodeIfPresent([Int: String].self, forKey: .edited) ?? [:],
            newPeople: try values.decodeIfPresent([String: Bool].self, forKey: .newPeople) ?? [:],
            takesNewPeople: try values.decodeIfPresent(Bool.self, forKey: .takesNewPeople) ?? false,
            keeps: try values.decode(Bool.self, forKey: .keeps),
            idempotencyKey: try values.decodeIfPresent(String.self, forKey: .idempotencyKey))
    }
}

/// Files to import, already on the machine where Ken runs.
package struct ImportInput: Codable, Sendable {
    package var paths: [String]
    /// The day that `D0` means in Ken's own files; nil means today.
    package var day0: Day?
    package var isPreview: Bool
    /// Our own mail domains, when they are known.
    package var ownDomains: [String]
    /// Columns of files of no known source, as `Column=person.mail`, or `FILE:Column=person.mail` for one of the files.
    package var mapping: [String: String]
    /// Answers to what a preview asked, by column: `dayFirst`, `monthFirst`, `comma`, `point`.
    package var answers: [String: String]

    package init(
        paths: [String], day0: Day? = nil, isPreview: Bool = false, ownDomains: [String] = [],
        mapping: [String: String] = [:], answers: [String: String] = [:]
    ) {
        self.paths = paths
        self.day0 = day0
        self.isPreview = isPreview
        self.ownDomains = ownDomains
        self.mapping = mapping
        self.answers = answers
    }
}

/// A folder to write an export to.
package struct ExportInput: Codable, Sendable {
    package var folder: String

    package init(folder: String) { self.folder = folder }
}

/// The brief of an account as a file.
package struct BriefFileInput: Codable, Sendable {
    package var account: String
    package var asOf: Day?
    /// The planned meeting as a calendar; Markdown otherwise.
    package var isCalendar: Bool

    package init(account: String, asOf: Day? = nil, isCalendar: Bool) {
        self.account = account
        self.asOf = asOf
        self.isCalendar = isCalendar
    }
}
