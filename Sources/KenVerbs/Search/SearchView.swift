package import KenDomain

/// What to look for, and how.
package struct SearchInput: Codable, Sendable {
    /// In which order findings come.
    package enum Order: String, Codable, Sendable, CaseIterable {
        /// The newest first, all of them.
        case newest
        /// Those that say most of what was asked, among the newest.
        case relevant
    }

    /// All words must be there; `"two words"` must follow each other, `word*` may go on.
    package var words: String
    package var order: Order
    package var asOf: Day?
    /// Cursor of a page, as the page before gave it.
    package var page: String?

    package init(words: String, order: Order = .newest, asOf: Day? = nil, page: String? = nil) {
        self.words = words
        self.order = order
        self.asOf = asOf
        self.page = page
    }
}

/// Records that hold the words, as far as the caller may read them.
package struct SearchView: Codable, Sendable {
    /// One record.
    package struct Hit: Codable, Sendable {
        /// A stretch of its words.
        package struct Stretch: Codable, Hashable, Sendable {
            package var text: String
            /// Whether it is what was looked for.
            package var isFound: Bool

            package init(_ text: String, isFound: Bool) {
                self.text = text
                self.isFound = isFound
            }
        }

        package var reference: Reference
        /// What it is, in a few words.
        package var title: String
        package var on: Day
        package var account: OrganisationMark?
        /// Who said it.
        package var who: String?
        /// The place in its words where the first was found, and what stands around it.
        package var stretches: [Stretch]
        /// The conversation it was said in.
        package var interaction: Interaction.ID?

        package init(
            reference: Reference, title: String, on: Day, account: OrganisationMark? = nil, who: String? = nil,
            stretches: [Stretch], interaction: Interaction.ID? = nil
        ) {
            self.reference = reference
            self.title = title
            self.on = on
            self.account = account
            self.who = who
            self.stretches = stretches
            self.interaction = interaction
        }
    }

    package var asOf: Day
    package var words: String
    package var order: SearchInput.Order
    package var hits: [Hit]
    /// The next page; nil on the last, and where the order is by relevance.
    package var nextPage: String?
    /// Whether older findings were not looked at, as is the case when the most relevant of the newest are shown.
    package var hasOlder: Bool

    package init(
        asOf: Day, words: String, order: SearchInput.Order = .newest, hits: [Hit], nextPage: String? = nil,
        hasOlder: Bool = false
    ) {
        self.asOf = asOf
        self.words = words
        self.order = order
        self.hits = hits
        self.nextPage = nextPage
        self.hasOlder = hasOlder
    }
}
