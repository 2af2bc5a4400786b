import Foundation

/// Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (Golub and Van Loan 2013).
///
/// Cubic in the size of the matrix, times a dozen sweeps.
struct SymmetricMatrix {
    /// The largest first, ties by place.
    private(set) var values: [Double]
    /// One for each value, of length 1; the largest entry is positive, so that signs repeat.
    private(set) var vectors: [[Double]]

    /// Takes a square matrix apart; entries below the diagonal are taken to mirror those above.
    init(_ matrix: [[Double]]) {
        var rest = matrix
        let size = matrix.count
        var turned = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
        for _ in 0..<60 {
            var outside = 0.0
            for row in 0..<size {
                for column in 0..<size where column > row { outside += rest[row][column] * rest[row][column] }
            }
            if outside < 1e-22 { break }
            for row in 0..<size {
                for column in 0..<size where column > row {
                    SymmetricMatrix.rotate(&rest, &turned, row, column)
                }
            }
        }
        let order = (0..<size).sorted { (-rest[$0][$0], $0) < (-rest[$1][$1], $1) }
        values = order.map { rest[$0][$0] }
        vectors = order.map { column in SymmetricMatrix.signed(turned.map { $0[column] }) }
    }

    /// Turns the plane of two axes so that their entry outside the diagonal vanishes.
    private static func rotate(_ rest: inout [[Double]], _ turned: inout [[Double]], _ p: Int, _ q: Int) {
        guard abs(rest[p][q]) > 1e-300 else { return }
        let theta = (rest[q][q] - rest[p][p]) / (2 * rest[p][q])
        let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for place in rest.indices {
            let (left, right) = (rest[place][p], rest[place][q])
            rest[place][p] = cosine * left - sine * right
            rest[place][q] = sine * left + cosine * right
        }
        for place in rest.indices {
            let (upper, lower) = (rest[p][place], rest[q][place])
            rest[p][place] = cosine * upper - sine * lower
            rest[q][place] = sine * upper + cosine * lower
            let (left, right) = (turned[place][p], turned[place][q])
            turned[place][p] = cosine * left - sine * right
            turned[place][q] = sine * left + cosine * right
        }
    }

    private static func signed(_ vector: [Double]) -> [Double] {
        var largest = 0.0
        for entry in vector where abs(entry) > abs(largest) + Numerics.tolerance { largest = entry }
        return largest < 0 ? vector.map { -$0 } : vector
    }
}
