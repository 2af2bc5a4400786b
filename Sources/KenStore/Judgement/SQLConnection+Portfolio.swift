package import KenDomain

/// A figure over all accounts that is kept as a row, so that a page need not count.
package struct PortfolioStatistic: Hashable, Sendable {
    /// What was measured.
    package var name: String
    /// The day it speaks of.
    package var day: Day
    /// Name and version of the policy.
    package var policy: String
    /// The last change it knows.
    package var change: Int64
    /// nil when not known.
    package var value: Double?
    /// JSON of the rest; `{}` when there is none.
    package var body: String

    /// A figure over all accounts.
    package init(name: String, day: Day, policy: String, change: Int64, value: Double?, body: String = "{}") {
        self.name = name
        self.day = day
        self.policy = policy
        self.change = change
        self.value = value
        self.body = body
    }
}

extension SQLConnection {
    /// Every kept figure, by name.
    package func portfolioStatistics() throws -> [String: PortfolioStatistic] {
        let rows = try all(PortfolioStatements.every, [.int(workspace)]) { row in
            PortfolioStatistic(
                name: row.text(0), day: Day(Int(row.int(1))), policy: row.text(2), change: row.int(3),
                value: row.isNull(4) ? nil : row.double(4), body: row.text(5))
        }
        return Dictionary(rows.map { ($0.name, $0) }) { $1 }
    }

    /// Keeps figures in place of those of the same names.
    package func keep(_ statistics: [PortfolioStatistic]) throws {
        try runMany(
            PortfolioStatements.keep,
            rows: statistics.map { statistic in
                [
                    .int(workspace), .text(statistic.name), .day(statistic.day), .text(statistic.policy),
                    .int(statistic.change), .double(statistic.value), .text(statistic.body),
                ]
            })
    }
}

/// The SQL of figures over all accounts: `$1` workspace.
enum PortfolioStatements {
    static let every = Statement(
        "SELECT name, day, policy, change, value, body FROM portfolio_statistic WHERE workspace = $1 ORDER BY name")

    static let keep = Statement(
        """
        INSERT INTO portfolio_statistic (workspace, name, day, policy, change, value, body)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (workspace, name) DO UPDATE SET
            day = excluded.day, policy = excluded.policy, change = excluded.change, value = excluded.value,
            body = excluded.body
        """)

    static let all = [every, keep]
}
