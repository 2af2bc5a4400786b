import Foundation

/// Text without case, accents and width, for matching and ordering: made here, for databases differ in how they fold.
package enum Folding {
    /// The folded form; texts that differ only in case or accents have the same one.
    package static func fold(_ text: String) -> String {
        var text = text
        if let plain = text.withUTF8(foldASCII) { return plain }
        return text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .precomposedStringWithCompatibilityMapping
    }

    /// The words of a text, folded: letters and digits as they follow each other.
    package static func words(_ text: String) -> [String] {
        fold(text).split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }

    /// A folded text with its last word in front, so that a name is found by its last word: `lund mira`.
    static func turn(_ folded: String) -> String {
        guard let blank = folded.lastIndex(of: " ") else { return folded }
        return folded[folded.index(after: blank)...] + " " + folded[..<blank]
    }

    private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: bytes.count) { output in
            for (index, byte) in bytes.enumerated() {
                output[index] = (65...90).contains(byte) ? byte + 32 : byte
            }
            return bytes.count
        }
    }
}
