import Foundation

/// The values of several runs of the same measurement.
struct Spread {
    private let sorted: [Double]

    /// Values in any order.
    init(_ values: [Double]) { sorted = values.sorted() }

    var min: Double { sorted.first ?? .nan }
    var max: Double { sorted.last ?? .nan }
    /// The middle one, the lower of two middle ones.
    var median: Double { percentile(50) }

    /// The value by nearest rank that so many per cent do not exceed; not a number when there are none.
    func percentile(_ percent: Double) -> Double {
        guard !sorted.isEmpty else { return .nan }
        let rank = Int((percent / 100 * Double(sorted.count)).rounded(.up))
        return sorted[Swift.min(Swift.max(rank, 1), sorted.count) - 1]
    }

    /// `min / median / max` with a unit.
    func text(_ unit: Unit) -> String { [min, median, max].map(unit.text).joined(separator: " / ") }
}

/// How a figure is written.
enum Unit {
    /// Given in seconds.
    case seconds, milliseconds, microseconds
    /// Given in bytes.
    case megabytes
    case perSecond, times

    /// The figure with its unit.
    func text(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        return switch self {
        case .seconds: Self.digits(value) + " s"
        case .milliseconds: Self.digits(value * 1e3) + " ms"
        case .microseconds: Self.digits(value * 1e6) + " µs"
        case .megabytes: Self.digits(value / 1_048_576) + " MB"
        case .perSecond: Self.digits(value) + "/s"
        case .times: Self.digits(value) + " ×"
        }
    }

    /// Three significant digits, none of them made up.
    private static func digits(_ value: Double) -> String {
        let places = value == 0 ? 0 : Swift.max(0, 2 - Int(log10(abs(value)).rounded(.down)))
        return String(format: "%.\(Swift.min(places, 5))f", value)
    }
}
