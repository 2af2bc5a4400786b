public import KenDomain

/// A row, an event or a single cell that was not taken over, with its place, the reason and the original words.
public struct SkippedRow: Hashable, Sendable, Codable {
    /// How much was left out.
    public enum Extent: String, Sendable, Codable {
        /// The whole row or event.
        case row
        /// One cell; the rest of the row was read.
        case cell
    }

    /// 1-based line on which the row starts.
    public var line: Int
    /// The column, or "" when the whole row is meant.
    public var field: String
    /// Why, and what would do, as a sentence.
    public var reason: String
    /// The original text, at most ``textLimit`` bytes of it, so that it can be mended and imported again.
    public var text: String
    public var extent: Extent

    /// How many bytes of the original are kept: 2 KiB.
    public static let textLimit = 2048

    /// A row that was not taken over; its text is cut to ``textLimit``.
    public init(line: Int, field: String = "", reason: String, text: String, extent: Extent = .row) {
        self.line = line
        self.field = field
        self.reason = reason
        self.text = Self.cut(text)
        self.extent = extent
    }

    /// The same as a problem, for a refusal.
    public var problem: Problem { Problem(field: field, line: line, reason) }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > textLimit else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: textLimit)
        while end > text.startIndex, end.samePosition(in: text) == nil { end = text.utf8.index(before: end) }
        return text[..<end] + "…"
    }
}
