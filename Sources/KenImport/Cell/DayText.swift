import KenDomain

/// A day as files write it, before it is known which of two numbers is the month.
enum DayText: Equatable {
    case day(Day)
    case instant(Instant)
    /// `3/4/2025`: which comes first must be known from the column.
    case slashed(first: Int, second: Int, year: Int)

    /// Reads a day or a moment; nil when it is none.
    init?(_ text: some StringProtocol) {
        if let day = Self.plainDay(text.utf8) {
            self = .day(day)
            return
        }
        var scanner = ByteScanner(text)
        scanner.skipBlanks()
        Self.skipWeekday(&scanner)
        if let first = scanner.number() {
            guard let value = Self.startingWithNumber(first, &scanner) else { return nil }
            self = value
        } else {
            guard let value = Self.startingWithMonth(&scanner) else { return nil }
            self = value
        }
    }

    /// Reads the commonest form, `YYYY-MM-DD` alone or with `HH:MM` or `HH:MM:SS` behind it and no zone.
    private static func plainDay(_ text: some Collection<UInt8>) -> Day? {
        guard text.count == 10 || text.count == 16 || text.count == 19 else { return nil }
        var (year, month, day, hour, minute, second) = (0, 0, 0, 0, 0, 0)
        var position = 0
        for byte in text {
            let digit = Int(byte) - 48
            switch position {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case 10: guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T") else { return nil }
            case 13, 16: guard byte == UInt8(ascii: ":") else { return nil }
            default:
                guard (0...9).contains(digit) else { return nil }
                if position < 4 {
                    year = year * 10 + digit
                } else if position < 7 {
                    month = month * 10 + digit
                } else if position < 10 {
                    day = day * 10 + digit
                } else if position < 13 {
                    hour = hour * 10 + digit
                } else if position < 16 {
                    minute = minute * 10 + digit
                } else {
                    second = second * 10 + digit
                }
            }
            position += 1
        }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func startingWithNumber(
        _ first: (value: Int, digits: Int), _ scanner: inout ByteScanner
    ) -> DayText? {
        if let value = epoch(first, scanner) { return value }
        if first.digits == 8, scanner.isAtEnd { return compact(first.value) }
        var ahead = scanner
        ahead.skipBlanks()
        if first.digits <= 2, let value = dayThenMonthName(first.value, &ahead) { return value }
        guard let separator = scanner.take(anyOf: "-/."), let second = scanner.number(digits: 1...2)?.value else {
            return nil
        }
        guard scanner.take(separator), let third = scanner.number(digits: 1...4) else { return nil }
        if first.digits == 4 {
            guard third.digits <= 2, let day = Day(year: first.value, month: second, day: third.value) else {
                return nil
            }
            return withTime(day, &scanner)
        }
        guard first.digits <= 2, third.digits == 4 || third.digits == 2 else { return nil }
        let year = fullYear(third)
        if separator == "." {
            guard let day = Day(year: year, month: second, day: first.value) else { return nil }
            return withTime(day, &scanner)
        }
        guard possible(first.value, second, year) else { return nil }
        let rest = withTime(Day(0), &scanner)
        return rest == nil ? nil : .slashed(first: first.value, second: second, year: year)
    }

    /// Whether two numbers are a day and a month in either order.
    private static func possible(_ first: Int, _ second: Int, _ year: Int) -> Bool {
        Day(year: year, month: second, day: first) != nil || Day(year: year, month: first, day: second) != nil
    }

    /// Two digits of a year: 70 to 99 are 19.., the others 20...
    private static func fullYear(_ year: (value: Int, digits: Int)) -> Int {
        year.digits > 2 ? year.value : year.value + (year.value >= 70 ? 1900 : 2000)
    }

    /// Seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970.
    private static func epoch(_ first: (value: Int, digits: Int), _ scanner: ByteScanner) -> DayText? {
        var rest = scanner
        if rest.take(".") { guard rest.number()?.value == 0 else { return nil } }
        guard rest.isAtEnd else { return nil }
        switch first.digits {
        case 9, 10: return .instant(Instant(milliseconds: Int64(first.value) * 1000))
        case 12, 13: return .instant(Instant(milliseconds: Int64(first.value)))
        default: return nil
        }
    }

    private static func compact(_ number: Int) -> DayText? {
        Day(year: number / 10_000, month: number / 100 % 100, day: number % 100).map { .day($0) }
    }

    // MARK: Month names

    private static func dayThenMonthName(_ day: Int, _ scanner: inout ByteScanner) -> DayText? {
        _ = scanner.take(anyOf: ".-/")
        scanner.skipBlanks()
        guard let month = month(scanner.word()) else { return nil }
        return year(after: &scanner).flatMap { Day(year: $0, month: month, day: day) }
            .flatMap { withTime($0, &scanner) }
    }

    private static func startingWithMonth(_ scanner: inout ByteScanner) -> DayText? {
        guard let month = month(scanner.word()) else { return nil }
        _ = scanner.take(".")
        scanner.skipBlanks()
        guard let day = scanner.number(digits: 1...2)?.value else { return nil }
        return year(after: &scanner).flatMap { Day(year: $0, month: month, day: day) }
            .flatMap { withTime($0, &scanner) }
    }

    private static func year(after scanner: inout ByteScanner) -> Int? {
        _ = scanner.take(anyOf: ".,-/")
        scanner.skipBlanks()
        return scanner.number(digits: 2...4).map(fullYear)
    }

    /// Passes over `Thu` or `Thursday,` before the day itself.
    private static func skipWeekday(_ scanner: inout ByteScanner) {
        var ahead = scanner
        let word = ahead.word()
        let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        guard word.count >= 3, days.contains(where: { $0.hasPrefix(word) }) else { return }
        _ = ahead.take(anyOf: ".,")
        ahead.skipBlanks()
        scanner = ahead
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        return months.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }.map { $0 + 1 }
    }

    // MARK: Time

    private static func withTime(_ day: Day, _ scanner: inout ByteScanner) -> DayText? {
        if scanner.isAtEnd { return .day(day) }
        guard scanner.take(anyOf: "T ,") != nil else { return nil }
        scanner.skipBlanks()
        if scanner.isAtEnd { return .day(day) }
        guard let time = TimeText(&scanner) else { return nil }
        guard let offset = time.offset else { return .day(day) }
        let midnight = Int64(day.number) * 86_400_000
        return .instant(Instant(milliseconds: midnight + time.milliseconds - Int64(offset) * 60_000))
    }
}
