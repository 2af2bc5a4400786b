/// That a person put a theme on an item of feedback, or took it off; no later reading undoes it (rule book 11.2).
public struct ThemeCorrection: Hashable, Sendable, Codable {
    public var theme: Theme.ID
    /// Whether the item is about the theme.
    public var holds: Bool
    public var by: Person.ID?
    public var on: Day

    /// A correction by a person; nil for the owner of a local data directory who has not said who they are.
    public init(_ theme: Theme.ID, holds: Bool, by: Person.ID?, on: Day) {
        self.theme = theme
        self.holds = holds
        self.by = by
        self.on = on
    }
}
