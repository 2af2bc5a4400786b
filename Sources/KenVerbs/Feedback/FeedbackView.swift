package import KenDomain

/// Feedback of one queue with everything that is said of themes (rule book 11, 11.2).
package struct FeedbackView: Codable, Sendable {
    /// The day it is read as of.
    package var asOf: Day
    package var queue: FeedbackQueue
    /// What matters, in sentences.
    package var sentences: [String]
    /// Newest first.
    package var items: [FeedbackLine]
    package var nextPage: String?
    /// Items of the queue that somebody took and nobody has been told of yet, those due first.
    package var taken: [FeedbackLine]
    /// Those that need a look first.
    package var themes: [ThemeLine]
    package var toldBack: ToldBackLine
    /// What became of what we heard; nil where nothing is decided.
    package var listening: Listening?
    /// Phrases that may name themes, the most telling first; none on a past day.
    package var suggestions: [SuggestionLine]
    /// Names of our people, for choosing one.
    package var colleagues: [String]
    /// Whether there is any feedback or theme at all.
    package var hasAny: Bool
    /// Whether words wait of whose givers nobody knows what they are to us.
    package var hasUnsorted = false

    package init(
        asOf: Day, queue: FeedbackQueue, sentences: [String], items: [FeedbackLine], nextPage: String? = nil,
        taken: [FeedbackLine] = [], themes: [ThemeLine] = [], toldBack: ToldBackLine,
        listening: Listening? = nil, suggestions: [SuggestionLine] = [], colleagues: [String] = [], hasAny: Bool = true
    ) {
        self.asOf = asOf
        self.queue = queue
        self.sentences = sentences
        self.items = items
        self.nextPage = nextPage
        self.taken = taken
        self.themes = themes
        self.toldBack = toldBack
        self.listening = listening
        self.suggestions = suggestions
        self.colleagues = colleagues
        self.hasAny = hasAny
    }
}

/// Somebody's words to us, in a list.
package struct FeedbackLine: Codable, Sendable {
    /// A theme an item is about.
    package struct ThemeMark: Codable, Hashable, Sendable {
        package var id: Theme.ID
        package var name: String
        /// Whether a person put it there.
        package var isByHand: Bool

        package init(id: Theme.ID, name: String, isByHand: Bool = false) {
            self.id = id
            self.name = name
            self.isByHand = isByHand
        }
    }

    package var id: FeedbackItem.ID
    package var source: FeedbackItem.Source
    package var organisation: OrganisationMark?
    package var giver: PersonMark?
    package var label: Label?
    package var receivedOn: Day
    package var text: String
    package var language: String?
    package var themes: [ThemeMark]
    /// Themes that a person took off it.
    package var takenOff: [ThemeMark]
    package var owner: String?
    package var dueOn: Day?
    package var decision: PainReport.Decision?
    package var answer: String?
    package var toldBackOn: Day?

    package init(
        id: FeedbackItem.ID, source: FeedbackItem.Source, organisation: OrganisationMark? = nil,
        giver: PersonMark? = nil, label: Label? = nil, receivedOn: Day, text: String, language: String? = nil,
        themes: [ThemeMark] = [], takenOff: [ThemeMark] = [], owner: String? = nil, dueOn: Day? = nil,
        decision: PainReport.Decision? = nil, answer: String? = nil, toldBackOn: Day? = nil
    ) {
        self.id = id
        self.source = source
        self.organisation = organisation
        self.giver = giver
        self.label = label
        self.receivedOn = receivedOn
        self.text = text
        self.language = language
        self.themes = themes
        self.takenOff = takenOff
        self.owner = owner
        self.dueOn = dueOn
        self.decision = decision
        self.answer = answer
        self.toldBackOn = toldBackOn
    }
}

/// One theme with its months, its standing and who stands behind it.
package struct ThemeLine: Codable, Sendable {
    package var finding: ThemeFinding
    /// The standing and its ground, in a sentence.
    package var sentence: String
    package var phrases: [String]
    package var owner: String?
    /// Companies behind it that may be named.
    package var companies: [OrganisationMark]
    /// The rival who announced an answer, and when.
    package var rival: String?
    package var rivalAnnouncedOn: Day?
    /// What to do about it; nil where there is nothing.
    package var move: String?

    package init(
        finding: ThemeFinding, sentence: String, phrases: [String], owner: String? = nil,
        companies: [OrganisationMark] = [], rival: String? = nil, rivalAnnouncedOn: Day? = nil, move: String? = nil
    ) {
        self.finding = finding
        self.sentence = sentence
        self.phrases = phrases
        self.owner = owner
        self.companies = companies
        self.rival = rival
        self.rivalAnnouncedOn = rivalAnnouncedOn
        self.move = move
    }
}

/// How many were told what came of their words.
package struct ToldBackLine: Codable, Sendable {
    package var rate: Rate
    /// Median business days from told to answered; nil while nobody was.
    package var days: Double?
    /// Told, but late; and whose time is up and who waits.
    package var late: Int
    package var waiting: Int
    package var notDue: Int
    package var unknownGivers: Int
    /// Some of those who wait longest.
    package var longest: [FeedbackLine]
    package var explanation: Explanation

    package init(_ told: ToldBack, longest: [FeedbackLine] = []) {
        rate = told.rate
        days = told.days
        late = told.late.count
        waiting = told.waiting.count
        notDue = told.notDue
        unknownGivers = told.unknownGivers
        self.longest = longest
        explanation = told.explanation
        for index in explanation.terms.indices { explanation.terms[index].evidence = [] }
    }
}

/// Two words that may name a theme.
package struct SuggestionLine: Codable, Sendable {
    package var phrase: String
    package var items: Int
    /// Log-likelihood ratio of the two words.
    package var ratio: Double

    package init(phrase: String, items: Int, ratio: Double) {
        self.phrase = phrase
        self.items = items
        self.ratio = ratio
    }
}

/// One theme and what was said about it.
package struct ThemeView: Codable, Sendable {
    package var asOf: Day
    package var line: ThemeLine
    /// Newest first.
    package var items: [FeedbackLine]
    package var nextPage: String?
    /// Names of the other themes, for merging.
    package var others: [String]
    package var colleagues: [String]

    package init(
        asOf: Day, line: ThemeLine, items: [FeedbackLine], nextPage: String? = nil, others: [String] = [],
        colleagues: [String] = []
    ) {
        self.asOf = asOf
        self.line = line
        self.items = items
        self.nextPage = nextPage
        self.others = others
        self.colleagues = colleagues
    }
}

/// One item of feedback with what can be done with it.
package struct FeedbackItemView: Codable, Sendable {
    package var asOf: Day
    package var line: FeedbackLine
    /// Names of all themes, for putting one on it.
    package var themes: [String]
    package var colleagues: [String]

    package init(asOf: Day, line: FeedbackLine, themes: [String], colleagues: [String]) {
        self.asOf = asOf
        self.line = line
        self.themes = themes
        self.colleagues = colleagues
    }
}
