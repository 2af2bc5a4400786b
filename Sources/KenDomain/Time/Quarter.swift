/// A quarter of a calendar year.
public struct Quarter: Hashable, Sendable, Comparable, Codable {
    public let year: Int
    /// 1…4.
    public let number: Int

    /// The quarter a day falls into.
    public init(_ day: Day) {
        let (year, month, _) = day.components
        self.year = year
        number = (month - 1) / 3 + 1
    }

    public static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}
