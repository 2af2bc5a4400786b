package import KenDomain

/// A person to erase, and that this is meant.
package struct EraseInput: Codable, Sendable {
    /// Id, mail address or whole name.
    package var person: String
    /// The person's name once more, as whoever erases them wrote it.
    package var name: String
    /// Whether backups made before are replaced by a new one.
    package var replacesBackups: Bool

    package init(person: String, name: String = "", replacesBackups: Bool = true) {
        self.person = person
        self.name = name
        self.replacesBackups = replacesBackups
    }
}

/// What erasing a person would take, or has taken.
package struct ErasureView: Codable, Hashable, Sendable {
    /// Records of one kind.
    package struct Trace: Codable, Hashable, Sendable {
        /// The kind in words.
        package var words: String
        package var count: Int

        package init(words: String, count: Int) {
            self.words = words
            self.count = count
        }
    }

    package var person: Person.ID
    package var name: String
    /// Where they work, as far as is known.
    package var organisation: OrganisationMark?
    /// Records that name them, and name somebody without a name afterwards; the most first.
    package var named: [Trace]
    /// Records of others in whose words they stood; empty before it is done.
    package var mentions: [Trace] = []
    /// Backups that hold them; once it is done, those that were removed.
    package var backups: Int
    package var isDone = false

    package init(
        person: Person.ID, name: String, organisation: OrganisationMark?, named: [Trace], backups: Int
    ) {
        self.person = person
        self.name = name
        self.organisation = organisation
        self.named = named
        self.backups = backups
    }
}
