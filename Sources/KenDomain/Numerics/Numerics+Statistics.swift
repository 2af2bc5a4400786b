import Foundation

extension Numerics {
    /// The 97.5 % point of the normal distribution, for 95 % intervals.
    public static let normal975 = 1.959964

    /// Wilson's 95 % interval for a share of `successes` out of `trials`, 0…1; nil without trials or when there are more
    /// successes than trials.
    public static func wilson(_ successes: Int, of trials: Int, z: Double = normal975) -> ClosedRange<Double>? {
        guard trials > 0, (0...trials).contains(successes) else { return nil }
        let count = Double(trials)
        let share = Double(successes) / count
        let stretch = 1 + z * z / count
        let centre = (share + z * z / (2 * count)) / stretch
        let half = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot() / stretch
        return max(0, centre - half)...min(1, centre + half)
    }

    /// Probability that a standard normal value is at most `z`, 0…1.
    public static func normalCumulative(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

    /// Natural logarithm of "`count` choose `chosen`"; minus infinity when that cannot be chosen.
    public static func logChoose(_ count: Int, _ chosen: Int) -> Double {
        guard count >= 0, (0...count).contains(chosen) else { return -.infinity }
        return logGamma(Double(count) + 1) - logGamma(Double(chosen) + 1) - logGamma(Double(count - chosen) + 1)
    }

    /// Probability of at least `threshold` successes in `trials`, each with the given chance 0…1, by direct summation.
    public static func binomialUpperTail(atLeast threshold: Int, of trials: Int, chance: Double) -> Double {
        guard threshold > 0 else { return 1 }
        guard threshold <= trials, chance > 0 else { return 0 }
        guard chance < 1 else { return 1 }
        let terms = (threshold...trials).map {
            exp(logChoose(trials, $0) + Double($0) * log(chance) + Double(trials - $0) * log1p(-chance))
        }
        return min(1, terms.reversed().reduce(0, +))
    }

    private static func logGamma(_ value: Double) -> Double { lgamma(value) }
}
