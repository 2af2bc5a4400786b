public import KenDomain

/// A line of a note that says what it is: an answer, a promise, a pain, a trend.
public struct NoteMark: Hashable, Sendable, Codable {
    /// What the line is.
    public enum Kind: Hashable, Sendable, Codable {
        /// An answer to a question: `Q205: …`.
        case answer(Question.ID)
        /// Our promise: `promise: … by 2026-12-01`, `by Friday`, `by 1 December`.
        case promise
        /// Their promise: `theirs: … by 2026-12-01`.
        case theirs
        case pain
        case trend
    }

    public var kind: Kind
    /// 1-based line of the note.
    public var line: Int
    /// Where ``text`` stands, counted in UTF-8 bytes of the note.
    public var range: Range<Int>
    /// The words after the mark, without the day.
    public var text: String
    /// The day of a promise; nil when none is written after a last `by`.
    public var dueOn: Day?
    /// The words of the `quote` line that follows.
    public var quote: String?

    /// A marked line.
    public init(kind: Kind, line: Int, range: Range<Int>, text: String, dueOn: Day? = nil, quote: String? = nil) {
        self.kind = kind
        self.line = line
        self.range = range
        self.text = text
        self.dueOn = dueOn
        self.quote = quote
    }
}
