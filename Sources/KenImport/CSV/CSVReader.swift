import Foundation

/// Reads a table (RFC 4180) of any size in constant memory, record by record, and never stops at a bad one.
///
/// Lines end with LF, CRLF or CR. Blank lines are passed over. A record with another number of fields than the first is
/// reported, and so is a quote that does not close: reading goes on with the next line that fits.
public struct CSVReader {
    /// A record, or why there is none.
    public enum Item: Sendable {
        case row(CSVRow)
        case skipped(SkippedRow)
    }

    /// What stands between fields.
    public let delimiter: Delimiter
    /// What is too large.
    public let limits: CSVLimits
    /// How many fields the first record has, which all others must have; nil before it was read.
    public private(set) var width: Int?

    private var source: TextSource
    private var buffer: [UInt8] = []
    private var position = 0
    private var line = 1
    private var isLast = false
    /// The line of the quote after which no record fitted yet.
    private var brokenLine: Int?
    /// Whether the rest of the present line is to be dropped.
    private var isDiscarding = false

    /// A reader of bytes; the delimiter is found in their head when none is given.
    public init(_ source: ByteSource, delimiter: Delimiter? = nil, limits: CSVLimits = CSVLimits()) throws {
        self.init(text: try TextSource(source), delimiter: delimiter, limits: limits)
    }

    /// A reader of a text whose head is known.
    init(text: TextSource, delimiter: Delimiter? = nil, limits: CSVLimits = CSVLimits()) {
        let announced = CSVPreamble(text.head)
        self.delimiter = delimiter ?? announced.delimiter ?? Delimiter.sniff(text.head[announced.length...])
        self.limits = limits
        source = text
        skipAtStart = announced.length
        if announced.length > 0 { line = 2 }
    }

    private var skipAtStart: Int

    /// The next record or report; nil at the end. Throws only what the source of the bytes throws.
    public mutating func next() throws -> Item? {
        while true {
            if isDiscarding, try !discardLine() { return nil }
            if position >= buffer.count {
                if isLast { return nil }
                try refill()
                continue
            }
            if skipBlankLine() { continue }
            if let item = try readRecord() { return item }
        }
    }

    // MARK: Records

    private mutating func readRecord() throws -> Item? {
        var scan = CSVScan(delimiter: delimiter.rawValue, limits: limits, isLast: isLast, expected: width ?? 16)
        let outcome = buffer.withUnsafeBufferPointer { [position] in scan.read($0, from: position) }
        switch outcome {
        case .record(let next): return take(scan, next: next)
        case .needsMore:
            try refill()
            return nil
        case .brokenQuote:
            return try breakOff(
                "A quote opens here and does not close as it should: double every quote inside a quoted field.",
                isQuote: true)
        case .tooManyFields:
            return try breakOff("More than \(limits.fields) fields stand in one record.")
        case .tooLong:
            return try breakOff(
                "Longer than allowed: a field may have \(limits.field) bytes and a record \(limits.record).")
        }
    }

    private mutating func take(_ scan: CSVScan, next: Int) -> Item {
        let row = CSVRow(line: line, buffer: buffer, whole: position..<scan.contentEnd, fields: scan.fields)
        position = next
        line += 1 + scan.innerBreaks
        if let reason = reason(against: row, scan) {
            return .skipped(SkippedRow(line: row.line, reason: reason, text: row.text))
        }
        brokenLine = nil
        if width == nil { width = row.count }
        return .row(row)
    }

    private func reason(against row: CSVRow, _ scan: CSVScan) -> String? {
        if scan.hasNUL { return "A NUL byte stands in this record: it is no text." }
        guard let width else { return nil }
        if let brokenLine, row.count != width || scan.hasStrayQuote {
            return "Belongs to the broken quote on line \(brokenLine)."
        }
        if row.count == width { return nil }
        if row.count > width, (width..<row.count).allSatisfy({ row.bytes($0).isEmpty }) { return nil }
        return "\(row.count) fields where the first line has \(width): a delimiter, a quote or a line break is wrong."
    }

    /// Reports the first line of the present record and goes on after it; drops the line's rest as it arrives when the
    /// line is too long to hold.
    private mutating func breakOff(_ reason: String, isQuote: Bool = false) throws -> Item? {
        guard let end = lineBreak() else {
            if !isLast, isQuote, buffer.count - position <= limits.record {
                try refill()
                return nil
            }
            defer { (position, isDiscarding) = (buffer.count, true) }
            return skipped(reason, buffer[position...])
        }
        if buffer[end] == Self.carriageReturn, end + 1 == buffer.count, !isLast {
            try refill()
            return nil
        }
        if isQuote { brokenLine = brokenLine ?? line }
        let item = skipped(reason, buffer[position..<end])
        position = end
        _ = skipBlankLine()
        return item
    }

    private func skipped(_ reason: String, _ bytes: ArraySlice<UInt8>) -> Item {
        .skipped(SkippedRow(line: line, reason: reason, text: TextBytes.text(bytes.prefix(SkippedRow.textLimit * 2))))
    }

    // MARK: Bytes

    private mutating func skipBlankLine() -> Bool {
        switch buffer[position] {
        case Self.lineFeed: position += 1
        case Self.carriageReturn:
            guard position + 1 < buffer.count || isLast else { return false }
            position += position + 1 < buffer.count && buffer[position + 1] == Self.lineFeed ? 2 : 1
        default: return false
        }
        line += 1
        return true
    }

    /// Drops bytes up to the next line; false at the end of the file.
    private mutating func discardLine() throws -> Bool {
        while true {
            if let end = lineBreak() {
                position = end
                if skipBlankLine() {
                    isDiscarding = false
                    return true
                }
            } else {
                position = buffer.count
                if isLast { return false }
            }
            try refill()
        }
    }

    /// Where the present line ends in the bytes at hand.
    private func lineBreak() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, position < bytes.count else { return nil }
            let feed = memchr(start + position, Int32(Self.lineFeed), bytes.count - position)
            let end = feed.map { start.distance(to: UnsafeRawPointer($0)) } ?? bytes.count
            let first = memchr(start + position, Int32(Self.carriageReturn), end - position)
            return first.map { start.distance(to: UnsafeRawPointer($0)) } ?? (feed == nil ? nil : end)
        }
    }

    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// Drops what was read and adds new bytes: at least as many as are held, so that a long record is not scanned often.
    private mutating func refill() throws {
        var held = Array(buffer[min(position, buffer.count)...])
        let goal = held.count + max(held.count, 65_536)
        while held.count < goal {
            guard var bytes = try source.next() else {
                isLast = true
                break
            }
            if skipAtStart > 0 {
                let cut = min(skipAtStart, bytes.count)
                bytes = bytes.dropFirst(cut)
                skipAtStart -= cut
            }
            held.append(contentsOf: bytes)
        }
        buffer = held
        position = 0
    }
}
