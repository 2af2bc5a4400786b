public import KenDomain

/// Writes calendars (RFC 5545): UTC times, lines of at most 75 octets, words in which nothing is taken for a sign.
public enum CalendarWriter {
    /// One event.
    public struct Event: Hashable, Sendable {
        /// Names it for ever: who takes it in twice has it once.
        public var uid: String
        public var summary: String
        /// The day it takes place.
        public var on: Day
        /// When it begins; nil takes the whole day.
        public var startsAt: Instant?
        /// Nil when the length is not known.
        public var minutes: Double?
        public var description: String
        /// The page that says more.
        public var link: String?

        /// One event.
        public init(
            uid: String, summary: String, on: Day, startsAt: Instant? = nil, minutes: Double? = nil,
            description: String = "", link: String? = nil
        ) {
            self.uid = uid
            self.summary = summary
            self.on = on
            self.startsAt = startsAt
            self.minutes = minutes
            self.description = description
            self.link = link
        }
    }

    /// A whole calendar.
    /// - Parameter now: when it was written.
    public static func calendar(_ events: [Event], now: Instant) -> String {
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ken//Ken//EN", "CALSCALE:GREGORIAN"]
        let lines = head + events.flatMap { self.lines($0, now: now) } + ["END:VCALENDAR"]
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func lines(_ event: Event, now: Instant) -> [String] {
        ["BEGIN:VEVENT", "UID:\(escaped(event.uid))", "DTSTAMP:\(time(now))"] + times(event)
            + ["SUMMARY:\(escaped(event.summary))"]
            + (event.description.isEmpty ? [] : ["DESCRIPTION:\(escaped(event.description))"])
            + (event.link.map { ["URL:\($0)"] } ?? []) + ["END:VEVENT"]
    }

    private static func times(_ event: Event) -> [String] {
        guard let start = event.startsAt else {
            return ["DTSTART;VALUE=DATE:\(date(event.on))", "DTEND;VALUE=DATE:\(date(event.on.adding(1)))"]
        }
        let length = event.minutes.flatMap { Int64(exactly: ($0 * 60_000).rounded()) }
        let end = length.map { Instant(milliseconds: start.milliseconds + $0) }
        return ["DTSTART:\(time(start))"] + (end.map { ["DTEND:\(time($0))"] } ?? [])
    }

    /// `20260302`.
    private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// `20260302T090000Z`.
    private static func time(_ instant: Instant) -> String {
        let text = InterchangeDay.write(instant).prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" && $0 != "Z" }
        return text + "Z"
    }

    /// Words with the four signs of the format made harmless; line ends of any kind become one.
    private static func escaped(_ text: String) -> String {
        let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        return plain.unicodeScalars.reduce(into: "") { written, scalar in
            switch scalar {
            case "\\", ";", ",": written += "\\\(Character(scalar))"
            case "\n": written += "\\n"
            case "\t": written += " "
            case "\u{0}"..."\u{1F}", "\u{7F}": break
            default: written.unicodeScalars.append(scalar)
            }
        }
    }

    /// A line cut into pieces of at most 75 octets, each but the first begun with a blank; no letter is cut in two.
    private static func folded(_ line: String) -> String {
        var written = ""
        var room = 75
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if size > room {
                written += "\r\n "
                room = 74
            }
            written.unicodeScalars.append(scalar)
            room -= size
        }
        return written
    }
}
