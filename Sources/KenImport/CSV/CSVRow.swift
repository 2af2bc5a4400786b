/// One record of a table: its fields as slices of the bytes read, decoded only when asked for.
public struct CSVRow: Sendable {
    /// One field's place in the bytes, without its quotes.
    struct Field: Sendable {
        var start: Int32
        var end: Int32
        /// Whether doubled quotes stand in it.
        var hasDoubledQuotes: Bool
    }

    /// 1-based line on which the record starts.
    public let line: Int
    private let buffer: [UInt8]
    private let whole: Range<Int>
    private let fields: ContiguousArray<Field>

    /// A record in the bytes at hand.
    init(line: Int, buffer: [UInt8], whole: Range<Int>, fields: ContiguousArray<Field>) {
        self.line = line
        self.buffer = buffer
        self.whole = whole
        self.fields = fields
    }

    /// How many fields there are.
    public var count: Int { fields.count }

    /// Whether every field is empty.
    public var isEmpty: Bool { fields.allSatisfy { $0.start == $0.end } }

    /// The bytes of a field as they stand between its quotes; empty when there is no such field.
    public func bytes(_ index: Int) -> ArraySlice<UInt8> {
        guard fields.indices.contains(index) else { return [] }
        return buffer[Int(fields[index].start)..<Int(fields[index].end)]
    }

    /// The text of a field, unquoted, exactly as written; empty when there is no such field.
    public func field(_ index: Int) -> String {
        guard fields.indices.contains(index) else { return "" }
        guard fields[index].hasDoubledQuotes else { return TextBytes.text(bytes(index)) }
        var single: [UInt8] = []
        var previousWasQuote = false
        for byte in bytes(index) {
            let isQuote = byte == UInt8(ascii: "\"")
            if isQuote && previousWasQuote {
                previousWasQuote = false
            } else {
                single.append(byte)
                previousWasQuote = isQuote
            }
        }
        return TextBytes.text(single[...])
    }

    /// The text of a field without blanks at its ends; nil when nothing is left.
    func trimmed(_ index: Int) -> String? {
        guard fields.indices.contains(index), fields[index].start < fields[index].end else { return nil }
        if fields[index].hasDoubledQuotes {
            let text = field(index).trimmingBlanks()
            return text.isEmpty ? nil : text
        }
        var bytes = bytes(index)
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        guard let first = bytes.first, let last = bytes.last else { return nil }
        let text = TextBytes.text(bytes)
        guard first >= 0x80 || last >= 0x80 else { return text }
        let trimmed = text.trimmingBlanks()
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Every field's text.
    public var texts: [String] { (0..<count).map(field) }

    /// The record as it stands in the file, without its last line break.
    public var text: String { TextBytes.text(buffer[whole]) }
}
