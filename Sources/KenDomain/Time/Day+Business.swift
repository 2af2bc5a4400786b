extension Day {
    /// Whether people work: Monday to Friday and no holiday (rule book 13.3).
    public func isBusinessDay(holidays: Set<Day> = []) -> Bool { weekday < 6 && !holidays.contains(self) }

    /// The day `count` business days later, or earlier when negative, kept within ``range`` (rule book 13.3).
    public func addingBusinessDays(_ count: Int, holidays: Set<Day> = []) -> Day {
        var day = self
        var left = count.magnitude
        while left > 0 {
            let next = day.adding(count < 0 ? -1 : 1)
            guard next != day else { return day }
            day = next
            if day.isBusinessDay(holidays: holidays) { left -= 1 }
        }
        return day
    }

    /// Business days after this day up to and including `other`; negative when `other` is earlier.
    public func businessDays(to other: Day, holidays: Set<Day> = []) -> Int {
        guard self <= other else { return -other.businessDays(to: self, holidays: holidays) }
        let free = holidays.count { $0 > self && $0 <= other && $0.weekday < 6 }
        return other.weekdaysSinceStart - weekdaysSinceStart - free
    }

    /// Mondays to Fridays up to this day, counted from the Monday of the first week.
    private var weekdaysSinceStart: Int {
        let days = number - Day.range.lowerBound
        return days / 7 * 5 + min(days % 7 + 1, 5)
    }
}
