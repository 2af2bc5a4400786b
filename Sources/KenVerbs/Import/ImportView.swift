package import KenDomain
package import KenImport

/// What an import would do, or did, file by file.
package struct ImportView: Codable, Sendable {
    /// What happens to one row.
    package enum Deed: String, Codable, Sendable, CaseIterable {
        case create, update, unchanged, skip
    }

    /// One row of a preview.
    package struct Line: Codable, Sendable {
        package var line: Int
        package var deed: Deed
        /// What it makes: "person Katrin Weiss".
        package var what: String
        /// Why: "same mail address as …", "no source id".
        package var why: String

        package init(line: Int, deed: Deed, what: String, why: String) {
            self.line = line
            self.deed = deed
            self.what = what
            self.why = why
        }
    }

    /// One file.
    package struct File: Codable, Sendable {
        package var name: String
        /// What it was recognised as, in words; nil when it was not.
        package var recognisedAs: String?
        /// Records by deed, of which a row may hold several; rows for those left out.
        package var counts: [Deed: Int]
        /// Records made by kind: organisation 12, person 40.
        package var made: [String: Int]
        /// Values inferred by kind: function 31, topics 12.
        package var inferred: [String: Int]
        /// Examples of what each row does, at most fifty.
        package var lines: [Line]
        /// Refused rows with line, field, reason and text; at most 1,000 shown, all kept.
        package var refused: [SkippedRow]
        package var refusedCount: Int
        /// What had to be asked: columns whose dates or decimals can be read two ways.
        package var ambiguities: [Ambiguity]
        /// Guessed mapping of a file of no known source.
        package var mapping: [ColumnGuess]

        package init(
            name: String, recognisedAs: String?, counts: [Deed: Int] = [:], made: [String: Int] = [:],
            inferred: [String: Int] = [:], lines: [Line] = [], refused: [SkippedRow] = [], refusedCount: Int = 0,
            ambiguities: [Ambiguity] = [], mapping: [ColumnGuess] = []
        ) {
            self.name = name
            self.recognisedAs = recognisedAs
            self.counts = counts
            self.made = made
            self.inferred = inferred
            self.lines = lines
            self.refused = refused
            self.refusedCount = refusedCount
            self.ambiguities = ambiguities
            self.mapping = mapping
        }
    }

    package var isPreview: Bool
    /// Names the import in the history; nil for a preview.
    package var importID: String?
    package var files: [File]
    /// Our own mail domains, stated or guessed from the data.
    package var ownDomains: [String]
    package var ownDomainsAreGuessed: Bool

    package init(
        isPreview: Bool, importID: String? = nil, files: [File], ownDomains: [String], ownDomainsAreGuessed: Bool
    ) {
        self.isPreview = isPreview
        self.importID = importID
        self.files = files
        self.ownDomains = ownDomains
        self.ownDomainsAreGuessed = ownDomainsAreGuessed
    }
}

/// An import in the history.
package struct ImportMark: Codable, Sendable {
    package var id: String
    package var startedAt: Instant
    package var files: [String]
    package var created: Int
    package var updated: Int
    package var refused: Int
    /// Files of it with rows that were not taken and can be downloaded.
    package var refusedFiles: [String]
    package var standing: Standing

    package init(
        id: String, startedAt: Instant, files: [String], created: Int, updated: Int, refused: Int,
        refusedFiles: [String] = [], standing: Standing
    ) {
        self.id = id
        self.startedAt = startedAt
        self.files = files
        self.created = created
        self.updated = updated
        self.refused = refused
        self.refusedFiles = refusedFiles
        self.standing = standing
    }

    /// Where an import stands.
    package enum Standing: Codable, Hashable, Sendable {
        /// It goes on, and has come so far.
        case running(ImportState)
        /// It ended before its files did; reading them again takes the rest.
        case brokenOff
        /// It read its files to their ends.
        case done
        /// It was taken back.
        case undone
    }
}
