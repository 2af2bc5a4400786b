/// How recently, how often and for how much each account orders, in fifths of all accounts (rule book 9.3).
public struct RecencyFrequencyMoney: Hashable, Sendable, Codable {
    /// One account's orders.
    public struct Entry: Hashable, Sendable, Codable {
        public var organisation: Organisation.ID
        /// Days since the last order; nil when none is on record.
        public var days: Int?
        public var orders: Int?
        /// Revenue in one currency.
        public var revenue: Double?

        /// One account's orders; nil is not known.
        public init(organisation: Organisation.ID, days: Int?, orders: Int?, revenue: Double?) {
            self.organisation = organisation
            self.days = days
            self.orders = orders
            self.revenue = revenue
        }
    }

    public var organisation: Organisation.ID
    /// 1…5 each, 5 best; nil when not known.
    public var recency: Int?
    public var frequency: Int?
    public var money: Int?
    /// Whether there are too few accounts for more than an order.
    public var isRankOnly: Bool
    /// Its contributions add up to the sum of the three marks.
    public var explanation: Explanation

    /// The three marks in a row, such as `555`; `–` where one is not known.
    public var marks: String { [recency, frequency, money].map { $0.map(String.init) ?? "–" }.joined() }

    /// Marks of all accounts, by id. A mark is `1 + floor(5 · strictly worse / n)` over those where it is known.
    public static func all(_ entries: [Entry], policy: Policy) -> [RecencyFrequencyMoney] {
        let recency = marks(entries.map { $0.days.map { -Double($0) } })
        let frequency = marks(entries.map { $0.orders.map(Double.init) })
        let money = marks(entries.map(\.revenue))
        return entries.indices.map { place in
            RecencyFrequencyMoney(
                entries[place].organisation, [recency[place], frequency[place], money[place]],
                isRankOnly: entries.count < policy.metrics.rankOnlyBelow, policy: policy)
        }
        .sorted { $0.organisation < $1.organisation }
    }

    private init(_ organisation: Organisation.ID, _ marks: [Int?], isRankOnly: Bool, policy: Policy) {
        self.organisation = organisation
        recency = marks[0]
        frequency = marks[1]
        money = marks[2]
        self.isRankOnly = isRankOnly
        let known = zip(Wording.orderMarks, marks).compactMap { name, mark in mark.map { (name, Double($0)) } }
        explanation = Explanation(
            title: Wording.orderMarksTitle, score: known.count == 3 ? known.reduce(0) { $0 + $1.1 } : nil, form: .sum,
            terms: known.map {
                .init($0.0, value: $0.1, source: "rule book 9.3; our choice", evidence: [.organisation(organisation)])
            },
            notes: isRankOnly ? [Wording.rankOnly] : [], policy: policy.stamp)
    }

    /// Marks by how many are strictly worse, larger being better; n·log n.
    private static func marks(_ values: [Double?]) -> [Int?] {
        let sorted = values.compactMap(\.self).sorted()
        return values.map { value in
            value.map { value in
                var (low, high) = (0, sorted.count)
                while low < high {
                    let middle = (low + high) / 2
                    if sorted[middle] < value { low = middle + 1 } else { high = middle }
                }
                return 1 + 5 * low / sorted.count
            }
        }
    }
}
