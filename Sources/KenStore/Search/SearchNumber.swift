import KenDomain

/// Numbers of entries: the day in the upper half, a count in the lower, so that the newest have the highest numbers and
/// a day is found without looking at any other.
enum SearchNumber {
    /// The first number of a day.
    static func first(of day: Day) -> Int64 { Int64(Int32(clamping: day.number)) << 32 }

    /// The first number after a day.
    static func after(_ day: Day) -> Int64 { first(of: day) + (1 << 32) }

    /// The day of a number.
    static func day(of number: Int64) -> Day { Day(Int(number >> 32)) }
}
