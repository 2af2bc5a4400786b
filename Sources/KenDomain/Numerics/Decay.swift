import Foundation

/// The small formulas that most rules share (rule book, section 0).
public enum Numerics {
    /// Two values closer than this count as equal when compared with a threshold.
    public static let tolerance = 1e-9

    /// `2^(-age/halfLife)`: 1 today, one half after `halfLife` days. `age` is in days and never below 0.
    public static func decay(age: Int, halfLife: Double) -> Double {
        guard halfLife > 0 else { return 0 }
        return exp2(-Double(max(0, age)) / halfLife)
    }

    /// `1 - product(1 - w)`: how sure several independent sources make us together; 0 for none.
    public static func noisyOr(_ weights: some Sequence<Double>) -> Double {
        1 - weights.reduce(1.0) { $0 * (1 - $1) }
    }

    /// Whether `value` reaches `threshold`, allowing for ``tolerance``.
    public static func reaches(_ value: Double, _ threshold: Double) -> Bool { value >= threshold - tolerance }

    /// The whole number nearest to a value, half away from zero; 0 for what is no number, the limits beyond ±10^15.
    public static func whole(_ value: Double) -> Int {
        value.isNaN ? 0 : Int(min(max(value, -1e15), 1e15).rounded(.toNearestOrAwayFromZero))
    }

    /// Half away from zero, for display only.
    public static func rounded(_ value: Double, places: Int) -> Double {
        let scale = pow(10, Double(places))
        return (value * scale).rounded(.toNearestOrAwayFromZero) / scale
    }
}
