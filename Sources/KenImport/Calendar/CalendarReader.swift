import KenDomain

/// Reads a calendar event by event.
///
/// Zones may stand behind the events that use them and changed times before their series, so the bytes are held: a
/// calendar may have ``CalendarReader/limit`` bytes. Each event is parsed, read and freed on its own.
struct CalendarReader {
    /// Most bytes of a calendar: 64 MiB.
    static let limit = 64 << 20
    /// Most bytes of one event: 1 MiB; more is an attachment.
    static let eventLimit = 1 << 20

    private let bytes: [UInt8]
    private let scanner: CalendarScanner
    private let library: CalendarLibrary
    private let drafts: CalendarDraft
    private let replaced: [String: Set<String>]
    private var next = 0
    private var nextBroken = 0

    /// Takes in a whole calendar and looks for its zones and for the times of series that are changed.
    init(_ text: TextSource, options: ImportOptions, clock: ZoneClock) throws {
        var text = text
        var bytes: [UInt8] = []
        while let chunk = try text.next() {
            bytes += chunk
            guard bytes.count <= Self.limit else {
                throw Refusal.tooLarge("A calendar may have 64 MB; export fewer years at a time.")
            }
        }
        self.bytes = bytes
        scanner = CalendarScanner(bytes)
        let floating = scanner.zone.flatMap { ZoneClock(zone: $0) == nil ? nil : $0 } ?? options.zone
        library = CalendarLibrary(floatingZone: floating)
        drafts = CalendarDraft(options: options, clock: clock)
        for zone in scanner.zones where zone.range.count <= Self.eventLimit {
            _ = library.add(zone: Self.text(bytes[zone.range]))
        }
        var replaced: [String: Set<String>] = [:]
        let mark = Array("RECURRENCE-ID".utf8)
        for event in scanner.events where event.range.count <= Self.eventLimit {
            guard bytes[event.range].firstRange(of: mark) != nil else { continue }
            if let change = library.override(Self.text(bytes[event.range])) {
                replaced[change.uid, default: []].insert(change.key)
            }
        }
        self.replaced = replaced
    }

    /// The items of the next event; nil at the end.
    mutating func readNext() -> [ImportedItem]? {
        if nextBroken < scanner.broken.count {
            let (part, reason) = scanner.broken[nextBroken]
            nextBroken += 1
            return [skipped(part, "", "broken off: \(reason)")]
        }
        guard next < scanner.events.count else { return nil }
        let part = scanner.events[next]
        next += 1
        guard part.range.count <= Self.eventLimit else {
            return [skipped(part, "ATTACH", "larger than 1 MB; take attachments out")]
        }
        return read(part)
    }

    private func read(_ part: CalendarScanner.Part) -> [ImportedItem] {
        let text = Self.text(bytes[part.range])
        do throws(CalendarLibrary.Unreadable) {
            let uid = Self.uid(text)
            let event = try library.read(
                text, window: drafts.options.calendarWindow, replaced: uid.flatMap { replaced[$0] } ?? [])
            guard !event.uid.isEmpty else { return [skipped(part, "UID", "no id to know this event by")] }
            switch drafts.read(event, line: part.line) {
            case .drafts(let drafts): return drafts.map { .draft($0) }
            case .skip("CLASS", let reason):
                return [.skipped(SkippedRow(line: part.line, field: "CLASS", reason: reason, text: ""))]
            case .skip(let field, let reason): return [skipped(part, field, reason)]
            }
        } catch {
            return [skipped(part, error.field, error.reason)]
        }
    }

    private func skipped(_ part: CalendarScanner.Part, _ field: String, _ reason: String) -> ImportedItem {
        let isSecret = Self.isSecret(Self.text(bytes[part.range].prefix(Self.eventLimit)))
        let text = isSecret ? "" : TextBytes.text(bytes[part.range].prefix(SkippedRow.textLimit * 2))
        return .skipped(SkippedRow(line: part.line, field: field, reason: reason, text: text))
    }

    /// The text of a part for a C library: without NUL, with CRLF or LF as it stands.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        TextBytes.text(bytes.contains(0) ? ArraySlice(bytes.filter { $0 != 0 }) : bytes)
    }

    /// Whether an event's text says that it is private or confidential, however its lines are folded.
    private static func isSecret(_ text: String) -> Bool {
        let lines = text.split(whereSeparator: \.isNewline).reduce(into: [String]()) { lines, line in
            let goesOn = line.first == " " || line.first == "\t"
            if goesOn, let last = lines.popLast() {
                lines.append(last + line.dropFirst())
            } else {
                lines.append(String(line))
            }
        }
        return lines.contains { line in
            let parts = line.uppercased().split(separator: ":")
            guard parts.count == 2, parts[0] == "CLASS" || parts[0].hasPrefix("CLASS;") else { return false }
            return ["PRIVATE", "CONFIDENTIAL"].contains(parts[1].trimmingBlanks())
        }
    }

    /// The `UID` of an event's text, unfolded.
    private static func uid(_ text: String) -> String? {
        var uid: String?
        for line in text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline) {
            if let found = uid {
                guard line.first == " " || line.first == "\t" else { return found.trimmingBlanks() }
                uid = found + line.dropFirst()
            } else if line.prefix(4).uppercased() == "UID:" {
                uid = String(line.dropFirst(4))
            }
        }
        return uid?.trimmingBlanks()
    }
}
