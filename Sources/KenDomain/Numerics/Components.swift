import Foundation

/// Principal components of the columns of a table, turned by varimax (Kaiser 1958), as loadings of columns on
/// components.
struct Components {
    /// By column, then component; −1…1. A column without any spread loads on none.
    private(set) var loadings: [[Double]]

    /// The components of rows of equal length: those whose eigenvalue exceeds 1 (Kaiser), kept within the given number.
    ///
    /// Linear in rows, cubic in columns.
    init(_ rows: [[Double]], within number: ClosedRange<Int>) {
        let correlations = Components.correlations(rows)
        let parts = SymmetricMatrix(correlations)
        let wanted = parts.values.count { $0 > 1 + Numerics.tolerance }
        let count = min(max(wanted, number.lowerBound), number.upperBound, correlations.count)
        loadings = correlations.indices.map { column in
            (0..<count).map { parts.vectors[$0][column] * max(0, parts.values[$0]).squareRoot() }
        }
        varimax()
    }

    /// How columns go together; 0 for a column without spread, its own place included.
    private static func correlations(_ rows: [[Double]]) -> [[Double]] {
        let width = rows.first?.count ?? 0
        let standard = (0..<width).map { column -> [Double] in
            let values = rows.map { $0[column] }
            let spread = Numerics.spread(values)
            let mean = values.reduce(0, +) / Double(max(1, values.count))
            return values.map { spread > 0 ? ($0 - mean) / spread : 0 }
        }
        return standard.map { left in
            standard.map { right in
                zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } / Double(max(1, rows.count))
            }
        }
    }

    /// Turns pairs of components until each column loads high on few; at most a hundred rounds.
    private mutating func varimax() {
        let count = loadings.first?.count ?? 0
        for _ in 0..<100 {
            var largest = 0.0
            for left in 0..<count {
                for right in 0..<count where right > left {
                    let angle = angle(left, right)
                    largest = max(largest, abs(angle))
                    for column in loadings.indices {
                        let (x, y) = (loadings[column][left], loadings[column][right])
                        loadings[column][left] = x * cos(angle) + y * sin(angle)
                        loadings[column][right] = y * cos(angle) - x * sin(angle)
                    }
                }
            }
            if largest < 1e-9 { return }
        }
    }

    /// The angle by which a pair is turned, radians.
    private func angle(_ left: Int, _ right: Int) -> Double {
        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
        for column in loadings {
            let u = column[left] * column[left] - column[right] * column[right]
            let v = 2 * column[left] * column[right]
            a += u
            b += v
            c += u * u - v * v
            d += 2 * u * v
        }
        let count = Double(loadings.count)
        let (top, bottom) = (d - 2 * a * b / count, c - (a * a - b * b) / count)
        return abs(top) < 1e-14 && abs(bottom) < 1e-14 ? 0 : atan2(top, bottom) / 4
    }
}
