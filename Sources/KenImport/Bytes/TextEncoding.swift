/// How a file writes its letters.
public enum TextEncoding: String, Sendable, Codable, CaseIterable {
    case utf8, utf16LittleEndian, utf16BigEndian
    /// No mark and no valid UTF-8, so probably Windows-1252, which contains Latin-1: a guess, said in the preview.
    case windows1252

    /// Whether the encoding was guessed.
    public var isGuess: Bool { self == .windows1252 }

    /// The encoding that the first bytes of a file show, and how many of them are a mark and no text.
    static func recognise(_ head: ArraySlice<UInt8>) -> (encoding: TextEncoding, mark: Int) {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return (isUTF8(head) ? .utf8 : .windows1252, 0)
    }

    /// Whether bytes are UTF-8, allowing a letter cut off at the end.
    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        if String(validating: bytes, as: UTF8.self) != nil { return true }
        for cut in 1...3 where bytes.count > cut {
            if String(validating: bytes.dropLast(cut), as: UTF8.self) != nil, bytes[bytes.endIndex - cut] >= 0xC0 {
                return true
            }
        }
        return false
    }
}
