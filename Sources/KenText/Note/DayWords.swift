import KenDomain

/// Days as people write them in a note, read from the day on which the talk was held.
enum DayWords {
    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// The day of `tomorrow`, `Friday`, `20 March`, `March 20th` or `20 March 2027`; nil for anything else.
    ///
    /// A weekday is the next one after `day`; a date without a year is the next one from `day` on.
    static func day(_ words: [String], from day: Day) -> Day? {
        let words = words.map { $0.lowercased().filter { $0 != "," && $0 != "." } }
        switch words.count {
        case 1: return words[0] == "tomorrow" ? day.adding(1) : weekday(words[0], after: day)
        case 2: return date(words[0], words[1], year: nil, from: day)
        case 3: return Int(words[2]).flatMap { date(words[0], words[1], year: $0, from: day) }
        default: return nil
        }
    }

    private static func weekday(_ word: String, after day: Day) -> Day? {
        guard let place = weekdays.firstIndex(of: word) else { return nil }
        return day.adding((place - day.weekday + 7) % 7 + 1)
    }

    private static func date(_ first: String, _ second: String, year: Int?, from day: Day) -> Day? {
        let (number, name) = first.first?.isNumber == true ? (first, second) : (second, first)
        guard let month = months.firstIndex(where: { $0 == name || (name.count >= 3 && $0.hasPrefix(name)) }),
            let dayOfMonth = Int(ordinal(number))
        else { return nil }
        let years = year.map { [$0] } ?? Array(day.components.year...day.components.year + 8)
        let dates = years.compactMap { Day(year: $0, month: month + 1, day: dayOfMonth) }
        return year == nil ? dates.first { $0 >= day } : dates.first
    }

    /// `20th` as `20`.
    private static func ordinal(_ number: String) -> String {
        for ending in ["st", "nd", "rd", "th"] where number.hasSuffix(ending) { return String(number.dropLast(2)) }
        return number
    }
}
