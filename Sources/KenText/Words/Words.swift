import Foundation

/// Text made comparable: one Unicode form at the edge, folding for matching, words for phrases.
public enum Words {
    /// The text in composed form (NFC), in which Ken keeps all words, so that equal words are equal bytes.
    public static func composed(_ text: String) -> String {
        // Every scalar below U+0300 is composed already; their UTF-8 starts below 0xCC.
        text.utf8.contains { $0 >= 0xCC } ? text.precomposedStringWithCanonicalMapping : text
    }

    /// The text in lower case without accents: `Größe` and `GROSSE` become `grosse`, `Ångström` becomes `angstrom`.
    /// Used for matching only, never shown.
    public static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars where !isAccent(scalar) {
            if let letters = spelledOut[scalar] {
                folded.append(contentsOf: letters.unicodeScalars)
            } else {
                for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isAccent(lower) {
                    folded.append(lower)
                }
            }
        }
        return String(folded).precomposedStringWithCanonicalMapping
    }

    /// The words of a text, folded, in order; everything that is neither letter nor digit separates.
    public static func tokens(_ text: String) -> [String] {
        fold(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        default: false
        }
    }

    /// Letters that carry their accent in their shape, in the spelling people type without them.
    private static let spelledOut: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
        "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "’": "'", "‘": "'",
    ]
}
