import KenDomain

/// Days and moments in Ken's own files.
enum InterchangeDay {
    /// Reads `YYYY-MM-DD`, or `D-30`, `D+6`, `D0` counted from day 0.
    static func read(_ text: some StringProtocol, day0: Day) -> Day? {
        guard text.first == "D" || text.first == "d" else { return Day(iso: text) }
        let number = text.dropFirst()
        let isSigned = number.first == "+" || number.first == "-"
        let digits = isSigned ? number.dropFirst() : number
        guard (1...6).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
            let days = Int(digits), isSigned || days == 0
        else { return nil }
        return day0.adding(number.first == "-" ? -days : days)
    }

    /// Reads `YYYY-MM-DDTHH:MM[:SS[.fff]]` with `Z` or an offset; the day may be written from day 0.
    static func readInstant(_ text: String, day0: Day) -> Instant? {
        guard let split = text.firstIndex(of: "T"), let day = read(text[..<split], day0: day0) else { return nil }
        var scanner = ByteScanner(text[text.index(after: split)...])
        guard let time = TimeText(&scanner), let offset = time.offset else { return nil }
        return Instant(milliseconds: Int64(day.number) * 86_400_000 + time.milliseconds - Int64(offset) * 60_000)
    }

    /// Writes a moment in UTC: `2026-01-05T09:00:00Z`, with thousandths when there are any.
    static func write(_ instant: Instant) -> String {
        let dayLength: Int64 = 86_400_000
        var days = instant.milliseconds / dayLength
        if instant.milliseconds % dayLength < 0 { days -= 1 }
        let rest = Int(instant.milliseconds - days * dayLength)
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let seconds = rest / 1000
        let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        let fraction = rest % 1000 == 0 ? "" : "." + padded(rest % 1000, 3)
        return "\(Day(Int(clamping: days)))T\(clock)\(fraction)Z"
    }
}
