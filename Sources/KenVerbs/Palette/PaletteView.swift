package import KenDomain

/// What somebody wants to go to, do or ask.
package struct PaletteInput: Codable, Sendable {
    package var words: String
    package var asOf: Day?

    package init(words: String, asOf: Day? = nil) {
        self.words = words
        self.asOf = asOf
    }
}

/// Where the words lead: an answer of a ledger first, then records, pages and acts, at most twenty in all.
package struct PaletteView: Codable, Sendable {
    /// What one goes to.
    package enum Target: Codable, Hashable, Sendable {
        case record(Reference)
        /// An end industry, by its name.
        case industry(String)
        case page(PalettePage)
        case act(PaletteAct)
    }

    /// Kinds of answers, in the order in which they stand.
    package enum Group: String, Codable, Sendable, CaseIterable {
        case accounts, people, conversations, records, pages, acts
    }

    /// One of them.
    package struct Hit: Codable, Hashable, Sendable {
        package var group: Group
        package var target: Target
        package var title: String
        /// What it is, in a few words.
        package var remark: String

        package init(group: Group, target: Target, title: String, remark: String) {
            self.group = group
            self.target = target
            self.title = title
            self.remark = remark
        }
    }

    package var asOf: Day
    package var words: String
    /// What the ledger of an account answers; nil when no account was named with a question.
    package var answer: LedgerView?
    package var hits: [Hit]

    package init(asOf: Day, words: String, answer: LedgerView? = nil, hits: [Hit]) {
        self.asOf = asOf
        self.words = words
        self.answer = answer
        self.hits = hits
    }
}

extension PaletteView.Group {
    /// Its heading.
    package var name: String {
        switch self {
        case .accounts: "Organisations"
        case .people: "People"
        case .conversations: "Conversations"
        case .records: "Records"
        case .pages: "Pages"
        case .acts: "Do"
        }
    }
}
