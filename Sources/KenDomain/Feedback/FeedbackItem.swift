/// Something a customer, partner or colleague told us, in their own words (rule book 11.2).
public struct FeedbackItem: Kept {
    public typealias ID = Identifier<FeedbackItem>

    /// Where it came in.
    public enum Source: String, Sendable, Codable, CaseIterable {
        case mail, ticket, survey, reviewSite, note, event
    }

    public var id: ID
    public var source: Source
    public var organisation: Organisation.ID?
    /// Who gave it; nil when nobody knows, and then nobody can be told back.
    public var giver: Person.ID?
    /// What the giver was to us when they gave it; nil while not known.
    public var label: Label?
    /// Whose words it holds, by what the giver and their organisation were to us then.
    public var queue: FeedbackQueue
    public var product: Product.ID?
    public var receivedOn: Day
    public var text: String
    /// Language of the words, as in `en` or `pt-BR`; nil while not known.
    public var language: String?
    /// Themes whose phrases were found in it at the last reading.
    public var found: [Theme.ID]
    /// What people set right, in the order in which they did.
    public var corrections: [ThemeCorrection]
    /// Our person who sees to it, and by when.
    public var owner: Person.ID?
    public var dueOn: Day?
    /// What we decided; nil while nothing is decided.
    public var decision: PainReport.Decision?
    /// What the giver was told.
    public var answer: String?
    public var toldBackOn: Day?
    public var interaction: Interaction.ID?
    public var standing: Standing

    /// An item as it came in.
    public init(
        id: ID, source: Source, organisation: Organisation.ID?, giver: Person.ID?, label: Label? = nil,
        on receivedOn: Day, text: String, standing: Standing
    ) {
        self.id = id
        self.source = source
        self.organisation = organisation
        self.giver = giver
        self.label = label
        queue = FeedbackQueue(label: label, kind: nil)
        self.receivedOn = receivedOn
        self.text = text
        found = []
        corrections = []
        self.standing = standing
    }
}
