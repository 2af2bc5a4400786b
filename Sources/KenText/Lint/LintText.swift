/// A text made ready for patterns, which can point back into the text as it was written.
///
/// Apostrophes are straight, white space is blanks, and what stands before the first letter or digit is left out. Each
/// letter stays one letter, so that places carry over.
struct LintText {
    /// As it was written.
    let written: String
    /// For patterns.
    let plain: String
    /// Letters left out at the start.
    private let cut: Int

    /// A text for patterns; nil where there is nothing to read, or it is not English.
    init?(_ text: String) {
        guard let first = text.firstIndex(where: { $0.isLetter || $0.isNumber }), English.isLikely(text) else {
            return nil
        }
        written = text
        cut = text.distance(from: text.startIndex, to: first)
        plain = String(
            text[first...].map { "\u{2019}\u{2018}\u{02BC}".contains($0) ? "'" : $0.isWhitespace ? " " : $0 })
    }

    /// Where a piece of the plain text stands as written, in UTF-8 bytes.
    func bytes(of range: Range<String.Index>) -> Range<Int> { byte(range.lowerBound)..<byte(range.upperBound) }

    /// The words there, as written.
    func words(at range: Range<String.Index>) -> String {
        String(written[place(range.lowerBound)..<place(range.upperBound)])
    }

    /// Whether a pattern is found.
    func holds(_ pattern: some RegexComponent) -> Bool { plain.firstRange(of: pattern) != nil }

    /// Words between blanks.
    var wordCount: Int { plain.split(separator: " ").count }

    private func byte(_ index: String.Index) -> Int {
        written.utf8.distance(from: written.startIndex, to: place(index))
    }

    private func place(_ index: String.Index) -> String.Index {
        let letters = plain.distance(from: plain.startIndex, to: index) + cut
        return written.index(written.startIndex, offsetBy: letters, limitedBy: written.endIndex) ?? written.endIndex
    }
}
