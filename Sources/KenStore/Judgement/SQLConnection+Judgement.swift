package import KenDomain

extension SQLConnection {
    /// Judgements kept for a day under a policy, as they lie there.
    package func keptJudgements(on day: Day, policy: String) throws -> [KeptJudgement] {
        try all(JudgementStatements.bodies, [.int(workspace), .day(day), .text(policy)]) { row in
            row.uuid(0).map { KeptJudgement(organisation: Organisation.ID($0), body: row.text(1)) }
        }
        .compactMap(\.self)
    }

    /// Accounts whose judgement is missing or has been overtaken by a change, in ascending order.
    package func accountsToJudge(on day: Day, policy: String) throws -> [Organisation.ID] {
        try all(JudgementStatements.due, [.int(workspace), .day(day), .text(policy)]) { $0.uuid(0) }
            .compactMap { $0.map { Organisation.ID($0) } }.sorted()
    }

    /// Puts fresh judgements in place of those of the accounts, and takes the accounts off the list of what is due.
    package func replaceJudgements(of accounts: [Organisation.ID], with fresh: [JudgementRow], change: Int64) throws {
        let head: [SQLValue] = [.int(workspace), .int(change)]
        try runMany(JudgementStatements.delete, rows: accounts.map { [.int(workspace), .id($0)] })
        try runMany(JudgementStatements.insert, rows: fresh.map { head + $0.values })
        try runMany(JudgementStatements.settle, rows: accounts.map { [.int(workspace), .id($0), .int(change)] })
    }

    /// The policy in force on a day; nil when nobody has set one.
    package func policy(on day: Day) throws -> Policy? {
        try first(PolicyStatements.inForce, [.int(workspace), .day(day)]) {
            try JSONText.decode(Policy.self, from: $0.text(0), filledFrom: Policy())
        }
    }
}

/// The SQL of policies: `$1` workspace, `$2` day.
enum PolicyStatements {
    static let inForce = Statement(
        "SELECT body FROM policy WHERE workspace = $1 AND from_day <= $2 ORDER BY from_day DESC LIMIT 1")

    static let all = [inForce]
}
