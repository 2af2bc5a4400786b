import KenDomain
import Testing

@Suite struct `Recency, frequency and money` {
    private let policy = Policy()

    private func marks(_ rows: [(Int?, Int?, Double?)]) -> [RecencyFrequencyMoney] {
        RecencyFrequencyMoney.all(
            rows.enumerated().map { .init(organisation: .fixed(UInt8($0)), days: $1.0, orders: $1.1, revenue: $1.2) },
            policy: policy)
    }

    @Test func `T-RFM-01 five accounts of the demonstration`() {
        let found = marks([(6, 24, 9200), (20, 10, 5100), (16, 12, 3300), (8, 18, 2600), (50, 3, 280)])
        #expect(found.map(\.marks) == ["555", "224", "333", "442", "111"])
        #expect(found.allSatisfy { $0.isRankOnly })
        #expect(found.first?.explanation.score == 15)
        #expect(found.first?.explanation.terms.reduce(0) { $0 + $1.contribution } == 15)
    }

    @Test func `all alike share the lowest mark, and one account stands alone`() {
        #expect(marks([(5, 1, 10), (5, 1, 10)]).map(\.marks) == ["111", "111"])
        #expect(marks([(5, 1, 10)]).map(\.marks) == ["111"])
        #expect(marks([]).isEmpty)
    }

    @Test func `what is not known has no mark and pushes nobody up`() {
        let found = marks([(nil, 3, 5), (4, 1, nil), (9, 2, 1)])
        #expect(found.map(\.marks) == ["–43", "31–", "121"])
        #expect(found[0].explanation.score == nil)
    }

    @Test func `from ten accounts on it is more than an order`() {
        let rows = (0..<10).map { (Optional($0), Optional($0), Optional(Double($0))) }
        #expect(marks(rows).allSatisfy { !$0.isRankOnly })
    }
}
