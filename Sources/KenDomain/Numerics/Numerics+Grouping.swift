import Foundation

extension Numerics {
    /// How well rows sit in their groups, −1…1: the mean over rows of `(b − a) / max(a, b)`, with `a` the mean distance
    /// to the own group and `b` to the nearest other (Rousseeuw 1987). A row alone in its group counts 0.
    ///
    /// Quadratic in rows. nil with fewer than two groups.
    public static func silhouette(_ rows: [[Double]], groups: [Int]) -> Double? {
        let kinds = Set(groups).sorted()
        guard kinds.count > 1, rows.count == groups.count else { return nil }
        let places = groups.map { group in kinds.firstIndex(of: group) ?? 0 }
        let sizes = kinds.indices.map { place in places.count { $0 == place } }
        var sum = 0.0
        for (place, row) in rows.enumerated() {
            let own = places[place]
            guard sizes[own] > 1 else { continue }
            var distances = [Double](repeating: 0, count: kinds.count)
            for (other, group) in places.enumerated() where other != place {
                distances[group] += KMeans.square(row, rows[other]).squareRoot()
            }
            let inside = distances[own] / Double(sizes[own] - 1)
            let outside = kinds.indices.filter { $0 != own }.map { distances[$0] / Double(sizes[$0]) }.min() ?? 0
            let larger = max(inside, outside)
            sum += larger > 0 ? (outside - inside) / larger : 0
        }
        return sum / Double(rows.count)
    }

    /// How far two divisions of the same things agree beyond chance: 1 for the same division whatever its numbering,
    /// about 0 for chance, below 0 for less (Hubert and Arabie 1985). Linear in things.
    ///
    /// nil for no things, or lists of different length.
    public static func adjustedRand(_ left: [Int], _ right: [Int]) -> Double? {
        guard !left.isEmpty, left.count == right.count else { return nil }
        func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
        func sum(_ counts: some Sequence<Int>) -> Double { counts.reduce(0) { $0 + pairs($1) } }
        let cells = Dictionary(zip(left, right).map { ([$0, $1], 1) }, uniquingKeysWith: +)
        let (rows, columns) = (counts(left), counts(right))
        let all = pairs(left.count)
        guard all > 0 else { return 1 }
        let expected = sum(rows) * sum(columns) / all
        let most = (sum(rows) + sum(columns)) / 2
        guard most != expected else { return 1 }
        return (sum(cells.values) - expected) / (most - expected)
    }

    private static func counts(_ groups: [Int]) -> [Int] {
        Array(Dictionary(groups.map { ($0, 1) }, uniquingKeysWith: +).values)
    }

    /// Standard deviation over all values, not a sample of them; 0 for none.
    public static func spread(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let mean = values.reduce(0, +) / Double(values.count)
        return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
    }
}
