package import KenDomain

extension SQLConnection {
    /// Judgements kept for a day under a policy; and accounts whose judgement another build kept in a form that this one
    /// cannot read, to be judged again.
    package func keptJudgements(
        on day: Day, policy: String
    ) throws -> (readable: [Judgement], unreadable: [Organisation.ID]) {
        var (readable, unreadable): ([Judgement], [Organisation.ID]) = ([], [])
        try query(JudgementStatements.bodies, [.int(workspace), .day(day), .text(policy)]) { row in
            if let judgement = try? JSONText.decode(Judgement.self, from: row.text(1)) {
                readable.append(judgement)
            } else if let id = row.uuid(0) {
                unreadable.append(Organisation.ID(id))
            }
        }
        return (readable, unreadable)
    }

    /// Judgements kept for a day under a policy, as far as this build can read them.
    package func judgements(on day: Day, policy: String) throws -> [Judgement] {
        try keptJudgements(on: day, policy: policy).readable
    }

    /// Accounts whose judgement is missing or has been overtaken by a change, in ascending order.
    package func accountsToJudge(on day: Day, policy: String) throws -> [Organisation.ID] {
        try all(JudgementStatements.due, [.int(workspace), .day(day), .text(policy)]) { $0.uuid(0) }
            .compactMap { $0.map { Organisation.ID($0) } }.sorted()
    }

    /// Puts fresh judgements in place of those of the accounts, and takes the accounts off the list of what is due.
    package func replaceJudgements(of accounts: [Organisation.ID], with fresh: [Judgement], change: Int64) throws {
        try runMany(JudgementStatements.delete, rows: accounts.map { [.int(workspace), .id($0)] })
        try runMany(JudgementStatements.insert, rows: try fresh.map { try $0.row(workspace, change: change) })
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

extension Judgement {
    /// The values of ``JudgementStatements/insert``.
    fileprivate func row(_ workspace: Int64, change: Int64) throws -> [SQLValue] {
        let answered = knowledge.questions > 0 ? Double(knowledge.answered) / Double(knowledge.questions) : nil
        let last = tiers.compactMap(\.lastContact?.on).max()
        let worst = warnings.map(\.severity.rawValue).max() ?? 0
        let statuses = tiers.map { SQLValue.int($0.status.order) }
        return [
            .int(workspace), .id(organisation), .day(asOf), .text(policy), .int(change), .text(name),
            .text(Folding.fold(name)), .name(kind), .bool(value.isKeyCustomer), .null, .null,
            answered.map { .double($0) } ?? .null,
        ] + statuses + [
            .int(owed.ours.open.count), .int(owed.ours.overdue.count + owed.ours.broken.count), .int(worst), .day(last),
            .text(try JSONText.encode(self)),
        ]
    }
}

extension TierStatus {
    /// 0 none to 4 strong.
    fileprivate var order: Int {
        switch self {
        case .none: 0
        case .cold: 1
        case .weak: 2
        case .working: 3
        case .strong: 4
        }
    }
}
