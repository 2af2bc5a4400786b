@testable import KenDomain
import Testing

@Suite struct `Rows in groups` {
    static let rows: [[Double]] = [
        [9, 9, 3, 3], [9, 8, 3, 2], [8, 9, 2, 3], [9, 9, 2, 2], [3, 2, 9, 8], [2, 3, 9, 9], [3, 3, 8, 9], [2, 2, 9, 9],
    ]

    @Test(arguments: [(2, 7.0, 0.8794), (3, 5.5, 0.4894), (4, 4.6667, 0.0107)])
    func `sums of squares and silhouettes are those of the reference`(
        groups: Int, squares: Double, silhouette: Double
    ) throws {
        let means = try #require(KMeans(Self.rows, groups: groups))
        #expect(printed(means.squares) == squares)
        #expect(try printed(#require(Numerics.silhouette(Self.rows, groups: means.groups))) == silhouette)
    }

    @Test func `there is no division without rows, or with fewer distinct ones than groups`() {
        #expect(KMeans([], groups: 2) == nil)
        #expect(KMeans([[1], [1], [1]], groups: 2) == nil)
        #expect(KMeans([[1], [2]], groups: 3) == nil)
        #expect(KMeans([[1], [2, 3]], groups: 1) == nil)
        #expect(KMeans([[1], [2]], groups: 0) == nil)
        #expect(KMeans([[1], [3]], groups: 1)?.centres == [[2]])
    }

    @Test func `ties go to the lowest place`() throws {
        let means = try #require(KMeans([[0], [2], [1]], groups: 2))
        #expect(means.groups[2] == 0, "one is as far from nought as from two")
    }

    @Test func `one group has no silhouette, and a row alone counts nothing`() {
        #expect(Numerics.silhouette([[1], [2]], groups: [0, 0]) == nil)
        #expect(Numerics.silhouette([[1], [2]], groups: [0, 1]) == 0)
        #expect(Numerics.silhouette([[1], [1], [1]], groups: [0, 0, 1]) == 0)
    }

    @Test func `agreement of divisions does not mind numbering, and allows for chance`() throws {
        #expect(Numerics.adjustedRand([0, 0, 1, 1], [1, 1, 0, 0]) == 1)
        #expect(Numerics.adjustedRand([0, 0, 0, 0], [0, 0, 0, 0]) == 1)
        #expect(Numerics.adjustedRand([0], [1]) == 1)
        #expect(Numerics.adjustedRand([], []) == nil)
        #expect(Numerics.adjustedRand([0], [0, 1]) == nil)
        #expect(try printed(#require(Numerics.adjustedRand([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]))) == 0.2424)
        #expect(try #require(Numerics.adjustedRand([0, 1, 0, 1], [0, 0, 1, 1])) < 0)
    }

    @Test func `a symmetric matrix is taken apart`() {
        let parts = SymmetricMatrix([[2, 1, 0], [1, 2, 1], [0, 1, 2]])
        #expect(parts.values.map(printed) == [3.4142, 2, 0.5858])
        #expect(parts.vectors[0].map(printed) == [0.5, 0.7071, 0.5])
        #expect(SymmetricMatrix([]).values.isEmpty)
        #expect(SymmetricMatrix([[1, 0], [0, 1]]).values == [1, 1])
    }

    @Test func `columns that go together load on one component, and one without spread on none`() {
        var generator = SplitMix64(seed: 4)
        let rows = (0..<80).map { _ -> [Double] in
            let parts = (0..<3).map { _ in Double(generator.next(below: 9)) }
            let columns = parts.flatMap { part in (0..<3).map { _ in part + Double(generator.next(below: 2)) } }
            return columns + [7]
        }
        let loadings = Components(rows, within: 1...12).loadings
        #expect(loadings.map(\.count) == Array(repeating: 3, count: 10))
        for block in 0..<3 {
            let own = (0..<3).filter { abs(loadings[3 * block][$0]) > 0.9 }
            #expect(own.count == 1)
            for column in 3 * block..<3 * block + 3 {
                for component in 0..<3 {
                    let load = abs(loadings[column][component])
                    #expect(own.contains(component) ? load > 0.9 : load < 0.3)
                }
            }
        }
        #expect(loadings[9].allSatisfy { $0 == 0 })
    }

    @Test func `a number below a limit is drawn from all of them`() {
        var generator = SplitMix64(seed: 1)
        let drawn = (0..<1000).map { _ in generator.next(below: 6) }
        #expect(Set(drawn) == Set(0..<6))
        #expect(generator.next(below: 0) == 0 && generator.next(below: 1) == 0)
    }
}
