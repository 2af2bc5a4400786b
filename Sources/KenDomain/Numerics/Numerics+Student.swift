import Foundation

extension Numerics {
    /// Student's t: the value below which a share `probability` (0…1, ends left out) of the distribution with so many
    /// degrees of freedom lies; nil for anything else (rule book 13.3).
    ///
    /// By bisection on the regularised incomplete beta function, to 10⁻¹⁰.
    public static func studentQuantile(_ probability: Double, freedom: Double) -> Double? {
        guard probability > 0, probability < 1, freedom > 0, freedom.isFinite else { return nil }
        if probability < 0.5 { return studentQuantile(1 - probability, freedom: freedom).map { -$0 } }
        var (low, high) = (0.0, 1.0)
        while studentCumulative(high, freedom: freedom) < probability, high < 1e12 { (low, high) = (high, high * 2) }
        while high - low > 1e-10 * max(1, high) {
            let middle = (low + high) / 2
            if studentCumulative(middle, freedom: freedom) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// Probability that a value of Student's t with so many degrees of freedom is at most `value`, 0…1.
    static func studentCumulative(_ value: Double, freedom: Double) -> Double {
        let tail = incompleteBeta(freedom / (freedom + value * value), freedom / 2, 0.5) / 2
        return value > 0 ? 1 - tail : tail
    }

    /// The regularised incomplete beta function I_x(a, b), 0…1, for x in 0…1.
    static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
        return x < (a + 1) / (a + b + 2)
            ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b
    }

    /// The continued fraction of the incomplete beta function, by Lentz's method.
    private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var above = 1.0
        var below = 1 / kept(1 - (a + b) * x / (a + 1))
        var result = below
        for step in 1...500 {
            let count = Double(step)
            let even = count * (b - count) * x / ((a + 2 * count - 1) * (a + 2 * count))
            let odd = -(a + count) * (a + b + count) * x / ((a + 2 * count) * (a + 2 * count + 1))
            var change = 1.0
            for part in [even, odd] {
                below = 1 / kept(1 + part * below)
                above = kept(1 + part / above)
                change = above * below
                result *= change
            }
            if abs(change - 1) < 1e-15 { break }
        }
        return result
    }
}
