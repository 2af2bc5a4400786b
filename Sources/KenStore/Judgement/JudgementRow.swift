package import KenDomain

/// A judgement packed to be kept, before the transaction that keeps it.
package struct JudgementRow: Sendable {
    /// The values of ``JudgementStatements/insert`` after workspace and change.
    let values: [SQLValue]

    /// Linear in the judgement.
    package init(_ judgement: Judgement) throws {
        let knowledge = judgement.knowledge
        let owed = judgement.owed
        let answered = knowledge.questions > 0 ? Double(knowledge.answered) / Double(knowledge.questions) : nil
        let last = judgement.tiers.compactMap(\.lastContact?.on).max()
        let worst = judgement.warnings.map(\.severity.rawValue).max() ?? 0
        let statuses = judgement.tiers.map { SQLValue.int($0.status.order) }
        values =
            [
                .id(judgement.organisation), .day(judgement.asOf), .text(judgement.policy), .text(judgement.name),
                .text(Folding.fold(judgement.name)), .name(judgement.kind), .bool(judgement.value.isKeyCustomer), .null,
                .null, answered.map { .double($0) } ?? .null,
            ] + statuses + [
                .int(owed.ours.open.count), .int(owed.ours.overdue.count + owed.ours.broken.count), .int(worst),
                .day(last), .text(try JSONText.encode(judgement)),
            ]
    }
}

/// A judgement as it was kept.
package struct KeptJudgement: Sendable {
    package let organisation: Organisation.ID
    let body: String

    /// The judgement; nil when another build kept it in a form that this one cannot read. Linear in its size.
    package var judgement: Judgement? { try? JSONText.decode(Judgement.self, from: body) }
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
