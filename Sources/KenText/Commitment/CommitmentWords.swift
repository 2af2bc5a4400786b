/// Finds words in our own texts that promise something (rule book 8.5, W-EXP-03). English only: other languages are not
/// linted.
public enum CommitmentWords {
    /// What a text sounds like.
    public enum Tone: String, Sendable, Codable, CaseIterable {
        case plain
        /// Says a direction, and that it may change.
        case directional
        /// Promises: record it as a promise, or say it more softly.
        case commitment
        /// Says a direction and promises all the same: drop the date or the promise.
        case mixed
    }

    /// What was found.
    public struct Reading: Hashable, Sendable {
        public var tone: Tone
        /// The words that promise, as they stand in the text, in its order.
        public var promising: [String]
        /// The words that keep it open, as they stand in the text, in its order.
        public var directional: [String]
    }

    /// Reads a text. What belongs to a directional phrase, such as the last word of "not a commitment", promises nothing.
    public static func read(_ text: String) -> Reading {
        let text = text.replacing("\u{2019}", with: "'")
        let open = text.ranges(of: directional)
        let promising = text.ranges(of: commitment).filter { found in !open.contains { $0.overlaps(found) } }
        let tone: Tone =
            switch (promising.isEmpty, open.isEmpty) {
            case (true, true): .plain
            case (true, false): .directional
            case (false, true): .commitment
            case (false, false): .mixed
            }
        return Reading(
            tone: tone, promising: promising.map { String(text[$0]) }, directional: open.map { String(text[$0]) })
    }

    private static var commitment: some RegexComponent {
        /\b(we will|we'll|will ship|will deliver|guarantee[ds]?|promise[ds]?|commit(ted|ment)?|definitely|for sure|you('ll| will) (get|have|see)|by (Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December|the end of|next (week|month|quarter|year)|\d{4}))\b/
            .ignoresCase().wordBoundaryKind(.simple)
    }

    private static var directional: some RegexComponent {
        /\b(currently (plan|intend|expect)|subject to change|directional|not a commitment|may change|we are exploring)\b/
            .ignoresCase().wordBoundaryKind(.simple)
    }
}
