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
