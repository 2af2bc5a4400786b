package import KenDomain

/// A note as Ken understands it, before it is kept: drafts shown beside the text.
package struct NoteView: Codable, Sendable {
    /// One mark of the note with what it would become.
    package struct DraftLine: Codable, Hashable, Sendable {
        /// Place of the mark in the note, 0 for the first; used to accept or reject it.
        package var number: Int
        /// 1-based line in the note.
        package var line: Int
        /// What it becomes: "answer to Q205", "promise of ours", "pain".
        package var what: String
        package var text: String
        package var quote: String?
        package var dueOn: Day?

        package init(number: Int, line: Int, what: String, text: String, quote: String?, dueOn: Day?) {
            self.number = number
            self.line = line
            self.what = what
            self.text = text
            self.quote = quote
            self.dueOn = dueOn
        }
    }

    /// A name of the head that nobody at the account has yet.
    package struct NewPerson: Codable, Hashable, Sendable {
        package var name: String
        /// Whether keeping the note writes them down; otherwise they are left out.
        package var isKept: Bool

        package init(name: String, isKept: Bool) {
            self.name = name
            self.isKept = isKept
        }
    }

    package var account: OrganisationMark?
    package var on: Day?
    package var theirs: [PersonMark]
    package var ours: [PersonMark]
    package var drafts: [DraftLine]
    /// In the order of the head.
    package var newPeople: [NewPerson]
    package var problems: [Problem]
    /// What the words give away: promises without a mark, and partners or colleagues called customers.
    package var hints: [String]
    /// Names the act, so that it can be taken back; nil in a preview, and when it was kept before.
    package var act: String?
    /// The conversation it became; nil in a preview.
    package var interaction: Interaction.ID?
    /// What moved on the account, in sentences; empty in a preview.
    package var moved: [Sentence]

    package init(
        account: OrganisationMark?, on: Day?, theirs: [PersonMark], ours: [PersonMark], drafts: [DraftLine],
        newPeople: [NewPerson] = [], problems: [Problem], hints: [String] = [], interaction: Interaction.ID? = nil,
        moved: [Sentence] = []
    ) {
        self.account = account
        self.on = on
        self.theirs = theirs
        self.ours = ours
        self.drafts = drafts
        self.newPeople = newPeople
        self.problems = problems
        self.hints = hints
        self.interaction = interaction
        self.moved = moved
    }
}
