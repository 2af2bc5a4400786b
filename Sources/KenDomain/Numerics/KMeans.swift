/// Rows divided into groups around centres, the same on every run (rule book 6.5; Lloyd 1982).
///
/// The first centre is the row farthest from the mean, each further one the row farthest from those chosen; ties go to
/// the lowest index. Linear in rows, groups, columns and rounds.
public struct KMeans: Hashable, Sendable {
    /// Rounds after which it stops although rows still move.
    public static let mostRounds = 200

    /// The group of each row.
    public var groups: [Int]
    public var centres: [[Double]]
    /// Sum of squared distances of rows from their centres.
    public var squares: Double

    /// Divides rows of equal length into groups; nil without rows, or with fewer distinct ones than groups.
    public init?(_ rows: [[Double]], groups count: Int) {
        guard count > 0, let width = rows.first?.count, rows.allSatisfy({ $0.count == width }) else { return nil }
        var centres = [rows[KMeans.farthest(rows, from: [KMeans.mean(rows, width)]).place]]
        while centres.count < count {
            let next = KMeans.farthest(rows, from: centres)
            guard next.distance > 0 else { return nil }
            centres.append(rows[next.place])
        }
        var groups = rows.map { KMeans.nearest($0, of: centres) }
        for _ in 0..<KMeans.mostRounds {
            let members = Dictionary(grouping: rows.indices, by: { groups[$0] })
            centres = centres.indices.map { group in
                members[group].map { KMeans.mean($0.map { rows[$0] }, width) } ?? centres[group]
            }
            let next = rows.map { KMeans.nearest($0, of: centres) }
            if next == groups { break }
            groups = next
        }
        self.groups = groups
        self.centres = centres
        squares = zip(rows, groups).reduce(0) { $0 + KMeans.square($1.0, centres[$1.1]) }
    }

    /// The centre nearest to a row, the lowest of several.
    public static func nearest(_ row: [Double], of centres: [[Double]]) -> Int {
        var best = (place: 0, distance: Double.infinity)
        for (place, centre) in centres.enumerated() {
            let distance = square(row, centre)
            if distance < best.distance { best = (place, distance) }
        }
        return best.place
    }

    /// Squared distance of two rows.
    static func square(_ left: [Double], _ right: [Double]) -> Double {
        var sum = 0.0
        for place in left.indices { sum += (left[place] - right[place]) * (left[place] - right[place]) }
        return sum
    }

    private static func farthest(_ rows: [[Double]], from centres: [[Double]]) -> (place: Int, distance: Double) {
        var best = (place: 0, distance: -Double.infinity)
        for (place, row) in rows.enumerated() {
            let distance = centres.map { square(row, $0) }.min() ?? 0
            if distance > best.distance { best = (place, distance) }
        }
        return best
    }

    private static func mean(_ rows: [[Double]], _ width: Int) -> [Double] {
        (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / Double(rows.count) }
    }
}
