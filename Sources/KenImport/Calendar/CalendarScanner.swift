/// Cuts the bytes of a calendar into its zones and events, each with its line, without looking inside them.
struct CalendarScanner {
    /// A zone or an event as it stands in the file.
    struct Part {
        /// 1-based line of its `BEGIN`.
        var line: Int
        /// Where it stands in the bytes.
        var range: Range<Int>
    }

    private(set) var zones: [Part] = []
    private(set) var events: [Part] = []
    /// Parts that do not end as they should, with the reason.
    private(set) var broken: [(part: Part, reason: String)] = []
    /// `X-WR-TIMEZONE`, the zone of the whole calendar.
    private(set) var zone: String?

    /// The component being read: its name, line and start.
    private var open: (name: String, line: Int, start: Int)?
    /// Names of the components that are open inside it, such as alarms.
    private var inner: [String] = []

    /// Cuts a whole calendar.
    init(_ bytes: [UInt8]) {
        var line = 1
        var start = 0
        while start < bytes.count {
            let end = Self.endOfLine(bytes, from: start)
            take(bytes[start..<end.content], line: line, start: start, next: end.next)
            (start, line) = (end.next, line + 1)
        }
        breakOff(at: bytes.count, "the file ends inside it")
    }

    private mutating func take(_ content: ArraySlice<UInt8>, line: Int, start: Int, next: Int) {
        guard let first = content.first else { return }
        switch first | 0x20 {
        case UInt8(ascii: "b"):
            guard let name = Self.name(content, after: "BEGIN:") else { return }
            if name == "VEVENT" || name == "VTIMEZONE" {
                breakOff(at: start, "another \(name) begins inside it")
                open = (name, line, start)
            } else if open != nil {
                inner.append(name)
            }
        case UInt8(ascii: "e"):
            guard let name = Self.name(content, after: "END:") else { return }
            if inner.last == name {
                inner.removeLast()
            } else if let part = open, part.name == name, inner.isEmpty {
                let found = Part(line: part.line, range: part.start..<next)
                if name == "VEVENT" { events.append(found) } else { zones.append(found) }
                open = nil
            } else if open != nil {
                breakOff(at: start, "a \(name) ends inside it that did not begin there")
            }
        case UInt8(ascii: "x") where open == nil:
            if let value = Self.value(content, after: "X-WR-TIMEZONE:") { zone = value.trimmingBlanks() }
        default: break
        }
    }

    private mutating func breakOff(at end: Int, _ reason: String) {
        if let part = open, part.name == "VEVENT" {
            broken.append((Part(line: part.line, range: part.start..<end), reason))
        }
        open = nil
        inner = []
    }

    private static func endOfLine(_ bytes: [UInt8], from start: Int) -> (content: Int, next: Int) {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        guard end < bytes.count else { return (end, end) }
        let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        return (end, end + (isPair ? 2 : 1))
    }

    private static func name(_ content: ArraySlice<UInt8>, after prefix: String) -> String? {
        value(content, after: prefix)?.trimmingBlanks().uppercased()
    }

    private static func value(_ content: ArraySlice<UInt8>, after prefix: String) -> String? {
        let head = content.prefix(prefix.utf8.count)
        guard head.count == prefix.utf8.count, zip(head, prefix.utf8).allSatisfy({ $0 & 0xDF == $1 & 0xDF }) else {
            return nil
        }
        return TextBytes.text(content.dropFirst(prefix.utf8.count))
    }
}
