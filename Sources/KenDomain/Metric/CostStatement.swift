/// What it cost us in a period to win customers and to keep them, and what a sale leaves (rule book 9.3). What nobody
/// worked out is nil.
public struct CostStatement: Kept {
    public typealias ID = Identifier<CostStatement>

    public var id: ID
    /// First day of the period.
    public var from: Day
    /// Day after the last.
    public var until: Day
    /// Spent on winning new customers.
    public var acquisition: Money?
    /// Spent on keeping those we have.
    public var retention: Money?
    /// Gross margin, 0…1.
    public var margin: Double?
    /// Interest in a year by which later money counts less, 0 or more.
    public var interest: Double?
    public var standing: Standing

    /// The costs of a period, of which nothing is known yet.
    public init(id: ID, from: Day, until: Day, standing: Standing) {
        self.id = id
        self.from = from
        self.until = until
        self.standing = standing
    }

    /// The statement that covers most of the days between two, the second excluded; the later one among equals, nil when
    /// none covers any.
    public static func covering(
        _ statements: some Sequence<CostStatement>, from start: Day, until end: Day, asOf: Day
    ) -> CostStatement? {
        func overlap(_ statement: CostStatement) -> Int {
            max(statement.from, start).days(to: min(statement.until, end))
        }
        return statements.filter { $0.standing.holds(on: asOf) && overlap($0) > 0 }
            .max { (overlap($0), $0.from, $0.id) < (overlap($1), $1.from, $1.id) }
    }

    /// The part of an amount, 0…1, that falls between two days, the second excluded.
    public func part(from start: Day, until end: Day) -> Double {
        let days = max(from, start).days(to: min(until, end))
        return days > 0 ? Double(days) / Double(max(1, from.days(to: until))) : 0
    }
}
