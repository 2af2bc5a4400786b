/// One attempt to read one record out of the bytes at hand.
struct CSVScan {
    /// How the attempt ended.
    enum Outcome {
        /// A record that ends before `next`.
        case record(next: Int)
        /// The bytes end inside the record.
        case needsMore
        /// A quoted field does not close as it should.
        case brokenQuote
        /// A field or the record exceeds its limit.
        case tooLong
        /// More fields than allowed.
        case tooManyFields
    }

    let delimiter: UInt8
    let limits: CSVLimits
    /// Whether no bytes follow those at hand.
    let isLast: Bool

    private(set) var fields = ContiguousArray<CSVRow.Field>()
    /// Line breaks inside quoted fields.
    private(set) var innerBreaks = 0
    /// Whether a quote stands inside an unquoted field, where it is kept as a letter.
    private(set) var hasStrayQuote = false
    private(set) var hasNUL = false
    /// End of the record without its line break.
    private(set) var contentEnd = 0

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// A scan by these rules.
    init(delimiter: UInt8, limits: CSVLimits, isLast: Bool, expected: Int) {
        self.delimiter = delimiter
        self.limits = limits
        self.isLast = isLast
        fields.reserveCapacity(expected)
    }

    /// Reads one record from `start`.
    ///
    /// A record with a quote inside an unquoted field may not go on over lines: so a wrong quote costs at most the lines
    /// up to the next one, and never the rest of the file.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Outcome {
        var position = start
        while true {
            let step =
                position < bytes.count && bytes[position] == Self.quote
                ? quotedField(bytes, from: &position) : plainField(bytes, from: &position)
            if let failure = step { return failure }
            if position - start > limits.record { return .tooLong }
            if fields.count > limits.fields { return .tooManyFields }
            guard position < bytes.count else { return isLast ? end(at: position, next: position) : .needsMore }
            if bytes[position] == delimiter {
                position += 1
                continue
            }
            if bytes[position] == Self.lineFeed { return end(at: position, next: position + 1) }
            guard position + 1 < bytes.count else { return isLast ? end(at: position, next: position + 1) : .needsMore }
            return end(at: position, next: position + (bytes[position + 1] == Self.lineFeed ? 2 : 1))
        }
    }

    private mutating func end(at position: Int, next: Int) -> Outcome {
        contentEnd = position
        return .record(next: next)
    }

    /// Reads up to the next delimiter or line break; nil when that went well.
    private mutating func plainField(_ bytes: UnsafeBufferPointer<UInt8>, from position: inout Int) -> Outcome? {
        let start = position
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            if byte > 0x2C && byte != delimiter {
                position += 1
                continue
            }
            if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            if byte == Self.quote { hasStrayQuote = true }
            if byte == 0 { hasNUL = true }
            position += 1
        }
        return append(start, position, doubled: false)
    }

    /// Reads a quoted field with its quotes; nil when that went well.
    private mutating func quotedField(_ bytes: UnsafeBufferPointer<UInt8>, from position: inout Int) -> Outcome? {
        let start = position + 1
        let count = bytes.count
        var doubled = false
        position = start
        while position < count {
            let byte = bytes[position]
            if byte > Self.quote {
                position += 1
                continue
            }
            if byte == Self.quote {
                guard position + 1 < count else { break }
                if bytes[position + 1] == Self.quote {
                    doubled = true
                    position += 2
                    continue
                }
                return close(bytes, start, &position, doubled: doubled)
            }
            if byte == Self.lineFeed || byte == Self.carriageReturn {
                if hasStrayQuote { return .brokenQuote }
                innerBreaks += 1
                let isPair = byte == Self.carriageReturn && position + 1 < count && bytes[position + 1] == Self.lineFeed
                position += isPair ? 1 : 0
            } else if byte == 0 {
                hasNUL = true
            }
            position += 1
            if position - start > limits.field { return .tooLong }
        }
        if count - start > limits.field { return .tooLong }
        guard isLast else { return .needsMore }
        guard position < count else { return .brokenQuote }
        return close(bytes, start, &position, doubled: doubled)
    }

    /// Takes a field whose closing quote stands at `position`, which must end the field.
    private mutating func close(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ position: inout Int, doubled: Bool
    ) -> Outcome? {
        if let failure = append(start, position, doubled: doubled) { return failure }
        position += 1
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        return byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn ? nil : .brokenQuote
    }

    private mutating func append(_ start: Int, _ end: Int, doubled: Bool) -> Outcome? {
        guard end - start <= limits.field, end <= Int(Int32.max) else { return .tooLong }
        fields.append(
            CSVRow.Field(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hasDoubledQuotes: doubled)
        )
        return nil
    }
}
