import Foundation

extension Wording {
    /// How long ago a day is: "today", "yesterday", "three weeks ago"; a day still to come reads "in six days".
    public static func ago(_ day: Day, asOf: Day) -> String {
        let age = day.days(to: asOf)
        switch age {
        case ..<0: return until(day, asOf: asOf)
        case 0: return "today"
        case 1: return "yesterday"
        default: return span(days: age) + " ago"
        }
    }

    /// How far ahead a day is: "tomorrow", "in six days", "in about five weeks"; a day gone by reads "six days ago".
    public static func until(_ day: Day, asOf: Day) -> String {
        let days = asOf.days(to: day)
        switch days {
        case ..<0: return ago(day, asOf: asOf)
        case 0: return "today"
        case 1: return "tomorrow"
        case 2..<14: return "in " + span(days: days)
        default: return "in about " + span(days: days)
        }
    }

    /// A stretch of time in the unit people would use: days up to two weeks, then weeks, months and years.
    public static func span(days: Int) -> String {
        let days = max(0, days)
        switch days {
        case ..<14: return count(days, "day")
        case ..<60: return count(rounded(days, per: 7), "week")
        case ..<730: return count(rounded(days, per: 30.4375), "month")
        default: return count(rounded(days, per: 365.25), "year")
        }
    }

    /// A day in full: "1 March 2026".
    public static func date(_ day: Day) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let (year, month, dayOfMonth) = day.components
        return "\(dayOfMonth) \(months[month - 1]) \(year)"
    }

    /// The day of the week: "Monday".
    public static func weekday(_ day: Day) -> String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][day.weekday - 1]
    }

    private static func rounded(_ days: Int, per unit: Double) -> Int {
        Int((Double(days) / unit).rounded(.toNearestOrAwayFromZero))
    }
}
