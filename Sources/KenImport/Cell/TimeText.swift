import KenDomain

/// A time of day and its distance from UTC, as it follows a day.
struct TimeText {
    /// Milliseconds since midnight.
    var milliseconds: Int64
    /// Minutes east of UTC; nil when none is written.
    var offset: Int?

    /// Reads `H:MM[:SS[.fff]]`, AM or PM, and `Z`, `UTC`, `+HH:MM`, `+HHMM` or `+HH` with or without `GMT` before it and a
    /// zone's name in brackets behind it, up to the end of the text.
    init?(_ scanner: inout ByteScanner) {
        guard let hour = scanner.number(digits: 1...2)?.value, scanner.take(":"),
            let minute = scanner.number(digits: 2...2)?.value
        else { return nil }
        var second = 0
        var fraction = 0
        if scanner.take(":") {
            guard let value = scanner.number(digits: 2...2)?.value else { return nil }
            second = value
            if scanner.take(anyOf: ".,") != nil {
                guard let part = scanner.number(digits: 1...9) else { return nil }
                fraction = part.value
                for _ in 0..<max(0, 3 - part.digits) { fraction *= 10 }
                for _ in 0..<max(0, part.digits - 3) { fraction /= 10 }
            }
        }
        guard let hours = Self.hours(hour, &scanner), minute < 60, second < 61 else { return nil }
        milliseconds = Int64(((hours * 60 + minute) * 60 + second) * 1000 + fraction)
        guard Self.readOffset(&scanner, into: &offset) else { return nil }
    }

    private static func hours(_ hour: Int, _ scanner: inout ByteScanner) -> Int? {
        var ahead = scanner
        ahead.skipBlanks()
        let word = ahead.word()
        guard word == "am" || word == "pm" else { return hour < 24 ? hour : nil }
        scanner = ahead
        guard (1...12).contains(hour) else { return nil }
        return hour % 12 + (word == "pm" ? 12 : 0)
    }

    private static func readOffset(_ scanner: inout ByteScanner, into offset: inout Int?) -> Bool {
        scanner.skipBlanks()
        if scanner.isAtEnd { return true }
        if let sign = scanner.take(anyOf: "+-") {
            guard let first = scanner.number(digits: 1...4) else { return false }
            var minutes = first.digits > 2 ? first.value / 100 * 60 + first.value % 100 : first.value * 60
            if first.digits <= 2, scanner.take(":") {
                guard let rest = scanner.number(digits: 2...2)?.value, rest < 60 else { return false }
                minutes += rest
            }
            guard minutes <= 15 * 60 else { return false }
            offset = sign == "-" ? -minutes : minutes
        } else {
            guard ["z", "utc", "gmt"].contains(scanner.word()) else { return false }
            offset = 0
            if scanner.next == UInt8(ascii: "+") || scanner.next == UInt8(ascii: "-") {
                return readOffset(&scanner, into: &offset)
            }
        }
        scanner.skipRemark()
        return scanner.isAtEnd
    }
}
