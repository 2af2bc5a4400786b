/// How a person is taken out of texts. Reading words is not the store's business: it is told what to look for, and how a
/// text reads without them.
package struct TextRedaction: Sendable {
    /// Texts one of which stands, whatever the case, in every text that ``without`` changes when it does not look closely.
    package let needles: [String]
    /// The text without the person; `closely` where it stands in a record that names them.
    package let without: @Sendable (_ text: String, _ closely: Bool) -> String

    package init(needles: [String], without: @escaping @Sendable (_ text: String, _ closely: Bool) -> String) {
        self.needles = needles
        self.without = without
    }

    /// Patterns for `LIKE` on lower-case text that let through every text with a needle, and few others: databases differ
    /// in how they fold letters beyond ASCII and in how they write marks in JSON, so those may be anything.
    var patterns: [SQLValue] { needles.map { .text("%\(Self.pattern($0))%") } }

    static func pattern(_ needle: String) -> String {
        needle.map { character in
            guard let ascii = character.asciiValue else { return "%" }
            return "\"\\/%_".utf8.contains(ascii) ? "%" : character.lowercased()
        }
        .joined()
    }

    /// Whether a text speaks of the person.
    func finds(_ text: String?) -> Bool { text.map { without($0, false) != $0 } ?? false }
}
