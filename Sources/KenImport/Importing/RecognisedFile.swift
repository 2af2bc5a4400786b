/// What a file turned out to be, by its content.
public struct RecognisedFile: Hashable, Sendable, Codable {
    /// Its kind.
    public enum Kind: Hashable, Sendable, Codable {
        /// A table of HubSpot, Salesforce or an issue tracker, by its source such as `hubspot.contact`.
        case table(String)
        /// One of Ken's own tables.
        case ken(InterchangeTable)
        /// iCalendar.
        case calendar
        /// Somebody's own table, read by a mapping.
        case mapped(String)
        /// Known, but not read yet.
        case notYetRead
        case unknown
    }

    public var kind: Kind
    /// What a person calls it: "HubSpot contacts", "calendar".
    public var name: String
    /// How it shows: "list view", "warehouse copy", "object export"; empty when there is only one form.
    public var form: String
    /// Place in the order in which several files are best read: what others point to comes first.
    public var rank: Int

    /// What a file turned out to be.
    public init(kind: Kind, name: String, form: String = "", rank: Int = 9) {
        self.kind = kind
        self.name = name
        self.form = form
        self.rank = rank
    }

    /// Whether it holds answers to a survey, which name nobody's company.
    public var holdsAnswers: Bool { kind == SurveyLayout.kind }

    /// Whether its rows become drafts.
    public var isRead: Bool { kind != .notYetRead && kind != .unknown }
}
