import Foundation

/// Finds a person's name and addresses in texts and takes them out, so that what was said stays and who said it does not.
public struct PersonWords: Sendable {
    /// What stands where the person stood.
    public static let mark = "[somebody]"

    /// Whole names in either order, and mail addresses; the longest first.
    private let whole: [String]
    /// The words of the names, for texts that are known to speak of this person.
    private let parts: [String]

    /// A person by all names and mail addresses they are known under.
    public init(names: [String], mails: [String]) {
        let words = names.map { name in name.split { $0.isWhitespace || $0 == "," }.map(String.init) }
        // A name of one word alone may be anybody's, or a common word.
        let turned = words.filter { $0.count > 1 }.flatMap { words in
            [words.joined(separator: " "), "\(words[words.count - 1]), \(words.dropLast().joined(separator: " "))"]
        }
        let addresses = (mails + names.filter { $0.contains("@") }).filter { !$0.isEmpty }
        whole = Set(turned + addresses).sorted { ($1.count, $0) < ($0.count, $1) }
        parts = Set(words.joined().filter(Self.tells)).sorted { ($1.count, $0) < ($0.count, $1) }
    }

    /// Texts one of which stands, whatever the case, in every text that ``without(_:closely:)`` changes when not asked to
    /// look closely.
    public var needles: [String] { whole }

    /// Whether a word of a name tells one from another: no `de`, `van` or initial.
    private static func tells(_ word: String) -> Bool {
        word.count > 2 && word.first?.isUppercase == true && !word.contains("@")
    }

    /// The text with ``mark`` in the place of the person: of the whole name and the addresses, and where the text is known to
    /// speak of them (`closely`) also of each word of the name that begins with a capital. Linear in the text.
    public func without(_ text: String, closely: Bool) -> String {
        var text = text
        for name in whole { text = Self.replaced(name, in: text) }
        guard closely else { return text }
        for part in parts { text = Self.replaced(part, in: text, isCapital: true) }
        return text
    }

    private static func replaced(_ word: String, in text: String, isCapital: Bool = false) -> String {
        var (result, rest) = ("", text[...])
        while let found = rest.range(of: word, options: [.caseInsensitive, .diacriticInsensitive]) {
            let isWord =
                !(rest[..<found.lowerBound].last ?? result.last).isPartOfWord
                && !rest[found.upperBound...].first.isPartOfWord
                && (!isCapital || rest[found].first?.isUppercase == true)
            result += rest[..<found.lowerBound]
            result += isWord ? mark[...] : rest[found]
            rest = rest[found.upperBound...]
        }
        return result.isEmpty ? text : result + rest
    }
}

extension Character? {
    /// Whether a word would go on with it.
    fileprivate var isPartOfWord: Bool { map { $0.isLetter || $0.isNumber } ?? false }
}
