/// Weighs one item of evidence (rule book 3.1; levels of research after the five posts on customer understanding).
public enum EvidenceWeight {
    /// What `item` weighs as evidence for `value` in answer to `question`.
    ///
    /// `trust` is 0…1, the depth between hearer and speaker on the day of the evidence, 0 for strangers and the
    /// anonymous. Something that happens after `asOf` weighs nothing.
    public static func weigh(
        _ item: EvidenceItem, question: Question, value: AnswerValue, trust: Double, asOf: Day, policy: EvidencePolicy
    ) -> Weighing {
        let age = item.happenedOn.days(to: asOf)
        let shelfLife = shelfLife(of: value, question: question, policy: policy)
        let base = policy.base[item.source] ?? 0
        let trustFactor = trustFactor(of: item.source, trust: min(max(trust, 0), 1), policy: policy)
        let decay = age < 0 ? 0 : Numerics.decay(age: age, halfLife: shelfLife)
        let rule = "rule book 3.1"
        return Weighing(
            weight: base * trustFactor * decay, base: base, trustFactor: trustFactor, decay: decay,
            shelfLife: shelfLife,
            terms: [
                .init(
                    Wording.name(item.source), value: base, source: "\(rule); \(SeedSource.customerUnderstanding.words)"
                ),
                .init(
                    Wording.trustTerm, value: trustFactor, source: "\(rule); \(SeedSource.customerUnderstanding.words)"),
                .init(
                    age < 0 ? Wording.notYetTerm : Wording.ageTerm(days: age, halfLife: shelfLife), value: decay,
                    source: "\(rule); \(SeedSource.ours.words)"),
            ])
    }

    /// Trends age by their own horizon, all else by the question's shelf life; days.
    private static func shelfLife(of value: AnswerValue, question: Question, policy: EvidencePolicy) -> Double {
        switch value {
        case .trend(_, _, .twoYears): policy.trendShelfLifeTwoYears
        case .trend(_, _, .fiveYears): policy.trendShelfLifeFiveYears
        default: question.shelfLife
        }
    }

    private static func trustFactor(of kind: SourceKind, trust: Double, policy: EvidencePolicy) -> Double {
        let stranger: Double =
            switch kind {
            case .participation, .observation: policy.strangerFactorWhenSeen
            case .desk, .ownPublication, .opinion: 1
            default: policy.strangerFactor
            }
        return stranger + (1 - stranger) * trust
    }
}
