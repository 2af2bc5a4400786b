/// Reads a short text from left to right: numbers, single letters, words.
struct ByteScanner {
    private let bytes: [UInt8]
    private(set) var position = 0

    /// A scanner at the start of a text.
    init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    /// Whether everything has been read.
    var isAtEnd: Bool { position == bytes.count }

    /// The next byte, unread.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Reads one byte if it is this one.
    mutating func take(_ character: Character) -> Bool {
        guard let next, next == character.asciiValue else { return false }
        position += 1
        return true
    }

    /// Reads one of these bytes.
    mutating func take(anyOf characters: String) -> Character? {
        guard let next else { return nil }
        let character = Character(Unicode.Scalar(next))
        guard characters.contains(character) else { return nil }
        position += 1
        return character
    }

    /// Reads a run of digits: its value and how many there were; nil when there is none or more than 18.
    mutating func number(digits: ClosedRange<Int> = 1...18) -> (value: Int, digits: Int)? {
        var end = position
        var value = 0
        while end < bytes.count, (48...57).contains(bytes[end]) {
            guard end - position < 18 else { return nil }
            value = value * 10 + Int(bytes[end] - 48)
            end += 1
        }
        let count = end - position
        guard count > 0, digits.contains(count) else { return nil }
        position = end
        return (value, count)
    }

    /// Reads a run of ASCII letters, in lower case; empty when there is none.
    mutating func word() -> String {
        var letters: [UInt8] = []
        while let next, (65...90).contains(next & 0xDF) {
            letters.append(next | 0x20)
            position += 1
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Passes over words in brackets that end the text.
    mutating func skipRemark() {
        var ahead = self
        ahead.skipBlanks()
        if ahead.take("("), bytes.last == UInt8(ascii: ")") { position = bytes.count }
    }

    /// Passes over blanks.
    mutating func skipBlanks() {
        while next == 0x20 || next == 0x09 { position += 1 }
    }
}
