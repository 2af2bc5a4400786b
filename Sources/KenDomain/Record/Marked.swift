/// A mark that Ken computed, and the one that a person set in its place with a reason; both stay visible.
public struct Marked<Mark: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    /// A mark set by a person.
    public struct Setting: Hashable, Sendable, Codable {
        public var mark: Mark
        /// Why, in a sentence.
        public var reason: String
        public var by: Person.ID
        public var on: Day

        /// A mark set by a person, with the reason.
        public init(_ mark: Mark, reason: String, by: Person.ID, on: Day) {
            self.mark = mark
            self.reason = reason
            self.by = by
            self.on = on
        }
    }

    /// What the rule gives.
    public var computed: Mark
    /// What a person set instead; nil while nobody did.
    public var byHand: Setting?

    /// A computed mark, with the setting of a person where there is one.
    public init(_ computed: Mark, byHand: Setting? = nil) {
        self.computed = computed
        self.byHand = byHand
    }

    /// The mark in force.
    public var shown: Mark { byHand?.mark ?? computed }
}
