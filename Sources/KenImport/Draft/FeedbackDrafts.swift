public import KenDomain

/// What people told us, what it is about, and what the experience with us is like.
public enum FeedbackDraft: Hashable, Sendable, Codable {
    case theme(ThemeDraft)
    case item(FeedbackItemDraft)
    case touchpoint(TouchpointDraft)
    case coCreation(CoCreationDraft)
}

/// Something that several people say.
public struct ThemeDraft: Hashable, Sendable, Codable {
    public var name: String
    public var phrases: [String] = []
    public var owner: Link?
    public var items: [Link] = []
    public var bets: [Link] = []
    public var flaggedOn: Day?
    public var rivalAnnouncedOn: Day?
    public var rival: String?

    /// A theme without phrases.
    public init(name: String) { self.name = name }
}

/// Somebody's words to us.
public struct FeedbackItemDraft: Hashable, Sendable, Codable {
    /// That a person put a theme on it, or took it off.
    public struct Correction: Hashable, Sendable, Codable {
        public var theme: Link
        public var holds: Bool
        public var by: Link?
        public var on: Day

        /// A correction by a person.
        public init(_ theme: Link, holds: Bool, by: Link? = nil, on: Day) {
            self.theme = theme
            self.holds = holds
            self.by = by
            self.on = on
        }
    }

    public var source: FeedbackItem.Source
    public var organisation: Link?
    public var giver: Link?
    /// Whether a giver or organisation that is not on record leaves the item without one, as in a foreign file.
    public var isLenient = false
    /// nil lets it follow from what is known of the giver.
    public var label: Label?
    /// nil lets it follow from label and organisation.
    public var queue: FeedbackQueue?
    public var product: Link?
    public var receivedOn: Day
    public var text: String
    public var language: String?
    public var corrections: [Correction] = []
    public var owner: Link?
    public var dueOn: Day?
    public var decision: PainReport.Decision?
    public var answer: String?
    public var toldBackOn: Day?
    public var interaction: Link?

    /// An item as it came in.
    public init(source: FeedbackItem.Source, on receivedOn: Day, text: String) {
        self.source = source
        self.receivedOn = receivedOn
        self.text = text
    }
}

/// One stage of the experience.
public struct TouchpointDraft: Hashable, Sendable, Codable {
    public var stage: TouchpointStage
    public var product: Link?
    public var wanted: String?
    public var experience: [Touchpoint.Measure] = []
    public var process: [Touchpoint.Measure] = []
    public var owner: Link?

    /// A stage of which nothing is measured yet.
    public init(stage: TouchpointStage) { self.stage = stage }
}

/// Work together with a customer.
public struct CoCreationDraft: Hashable, Sendable, Codable {
    public var title: String
    public var organisation: Link
    public var people: [Link] = []
    public var item: Link?
    public var steps: [CoCreation.Step] = []
    public var endedOn: Day?
    public var endedBecause: String?

    /// Work that begins.
    public init(title: String, organisation: Link) {
        self.title = title
        self.organisation = organisation
    }
}
