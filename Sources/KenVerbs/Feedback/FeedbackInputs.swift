package import KenDomain

/// Which feedback to read.
package struct FeedbackInput: Codable, Sendable {
    /// Whose words; nil for customers.
    package var queue: FeedbackQueue?
    package var asOf: Day?
    /// Cursor of a page, as the page before gave it.
    package var page: String?

    package init(queue: FeedbackQueue? = nil, asOf: Day? = nil, page: String? = nil) {
        self.queue = queue
        self.asOf = asOf
        self.page = page
    }
}

/// One theme, by its id or name.
package struct ThemeInput: Codable, Sendable {
    package var theme: String
    package var asOf: Day?
    /// Cursor of a page, as the page before gave it.
    package var page: String?

    package init(theme: String, asOf: Day? = nil, page: String? = nil) {
        self.theme = theme
        self.asOf = asOf
        self.page = page
    }
}

/// That an item is about a theme, or is not.
package struct ThemeCorrectionInput: Codable, Sendable {
    package var item: FeedbackItem.ID
    /// Id or name of the theme.
    package var theme: String
    package var holds: Bool

    package init(item: FeedbackItem.ID, theme: String, holds: Bool) {
        self.item = item
        self.theme = theme
        self.holds = holds
    }
}

/// A new theme, or a change of one; nil leaves as it is.
package struct ThemeEditInput: Codable, Sendable {
    /// Id or name of the theme to change; nil for a new one.
    package var theme: String?
    package var name: String?
    /// All its phrases.
    package var phrases: [String]?
    /// Phrases beside those it has, as when a suggestion is taken.
    package var adds: [String]
    /// Name of our person who looks after it; "" for nobody.
    package var owner: String?

    package init(
        theme: String? = nil, name: String? = nil, phrases: [String]? = nil, adds: [String] = [], owner: String? = nil
    ) {
        self.theme = theme
        self.name = name
        self.phrases = phrases
        self.adds = adds
        self.owner = owner
    }
}

/// Two themes that are one.
package struct ThemeMergeInput: Codable, Sendable {
    /// Id or name of the theme that goes.
    package var from: String
    /// Id or name of the one that stays.
    package var into: String

    package init(from: String, into: String) {
        self.from = from
        self.into = into
    }
}

/// That a giver was told what came of their words.
package struct TellBackInput: Codable, Sendable {
    package var item: FeedbackItem.ID
    /// What they were told; nil when nobody wrote it down.
    package var words: String?
    package var decision: PainReport.Decision?
    /// The day; nil for today.
    package var on: Day?

    package init(item: FeedbackItem.ID, words: String? = nil, decision: PainReport.Decision? = nil, on: Day? = nil) {
        self.item = item
        self.words = words
        self.decision = decision
        self.on = on
    }
}

/// Who of ours sees to an item, and by when.
package struct TakeFeedbackInput: Codable, Sendable {
    package var item: FeedbackItem.ID
    /// Name of our person.
    package var owner: String
    package var dueOn: Day?

    package init(item: FeedbackItem.ID, owner: String, dueOn: Day? = nil) {
        self.item = item
        self.owner = owner
        self.dueOn = dueOn
    }
}
