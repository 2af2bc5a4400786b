import Foundation

extension Numerics {
    /// Which of many findings to believe so that at most a share `rate` of the believed ones is chance (Benjamini and
    /// Hochberg 1995); in the order of the values, n·log n.
    public static func discoveries(_ values: [Double], rate: Double) -> [Bool] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        let last = order.indices.last { place in
            values[order[place]] <= rate * Double(place + 1) / Double(values.count) + tolerance * rate
        }
        var believed = [Bool](repeating: false, count: values.count)
        for place in order.prefix((last ?? -1) + 1) { believed[place] = true }
        return believed
    }

    /// The middle value, or the mean of the two in the middle; nil for no values.
    public static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// How far two words come together more often than chance (log-likelihood ratio, Dunning 1993); above 10.83 chance
    /// is below one in a thousand. 0 where they come together no more often than chance.
    ///
    /// - Parameters:
    ///   - together: pairs of the two words.
    ///   - first: pairs that begin with the first; `second`: pairs that end with the second.
    ///   - all: pairs altogether.
    public static func likelihoodRatio(together: Int, first: Int, second: Int, of all: Int) -> Double {
        guard all > 0, together >= 0, first >= together, second >= together, first + second - together <= all else {
            return 0
        }
        let expected = Double(first) * Double(second) / Double(all)
        guard Double(together) > expected else { return 0 }
        let cells = [
            (together, first, second), (first - together, first, all - second),
            (second - together, all - first, second),
            (all - first - second + together, all - first, all - second),
        ]
        return 2
            * cells.reduce(0) { sum, cell in
                guard cell.0 > 0 else { return sum }
                return sum + Double(cell.0) * log(Double(cell.0) * Double(all) / (Double(cell.1) * Double(cell.2)))
            }
    }
}
