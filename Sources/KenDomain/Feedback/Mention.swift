/// What counts of one item of feedback when themes are tallied; small, so that a million can pass by.
public struct Mention: Hashable, Sendable {
    public var item: FeedbackItem.ID
    public var themes: [Theme.ID]
    public var on: Day
    public var organisation: Organisation.ID?
    public var giver: Person.ID?
    /// Whether the giver works with the product, or designs it in.
    public var isPrimary: Bool
    public var queue: FeedbackQueue
    public var visibility: Visibility

    /// What counts of one item.
    public init(
        item: FeedbackItem.ID, themes: [Theme.ID], on: Day, organisation: Organisation.ID?, giver: Person.ID?,
        isPrimary: Bool = false, queue: FeedbackQueue = .customers, visibility: Visibility = .internal
    ) {
        self.item = item
        self.themes = themes
        self.on = on
        self.organisation = organisation
        self.giver = giver
        self.isPrimary = isPrimary
        self.queue = queue
        self.visibility = visibility
    }
}
