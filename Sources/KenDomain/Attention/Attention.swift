/// Whom our effort went to over half a year, in one currency; currencies are never added up (rule book 1.5).
public struct Attention: Hashable, Sendable, Codable {
    /// What effort is counted in.
    public enum Currency: String, Sendable, Codable, CaseIterable {
        /// Minutes of contact times our people in it.
        case contactMinutes
        /// Points of development work, by whoever asked for it.
        case developmentPoints
        /// Items of evidence, by who spoke.
        case evidenceItems
    }

    /// What people with one label got.
    public struct Part: Hashable, Sendable, Codable {
        public var label: Label
        public var amount: Double
        /// 0…1 of all.
        public var share: Double
        public var evidence: [Reference]
    }

    public var currency: Currency
    /// Largest first, then in the order of labels; without those that got nothing.
    public var parts: [Part]
    /// Share of those whose need it is, 0…1; nil without any effort.
    public var primaryShare: Double?
    public var explanation: Explanation

    /// Shares of amounts by label.
    public init(
        _ currency: Currency, amounts: [Label: Double], evidence: [Label: [Reference]] = [:], notes: [String] = [],
        policy: Policy
    ) {
        let positive = Label.allCases.map { (label: $0, amount: amounts[$0] ?? 0) }.filter { $0.amount > 0 }
        let total = positive.reduce(0) { $0 + $1.amount }
        let parts = positive.map {
            Part(label: $0.label, amount: $0.amount, share: $0.amount / total, evidence: evidence[$0.label] ?? [])
        }
        .enumerated().sorted { (-$0.element.share, $0.offset) < (-$1.element.share, $1.offset) }.map(\.element)
        self.currency = currency
        self.parts = parts
        primaryShare = parts.isEmpty ? nil : parts.filter(\.label.isPrimary).reduce(0) { $0 + $1.share }
        explanation = Explanation(
            title: Wording.attentionTitle(currency), score: primaryShare, form: .sum,
            terms: parts.map {
                .init(
                    Wording.name($0.label), value: $0.share, weight: $0.label.isPrimary ? 1 : 0,
                    source: "1.5; Strategyn, primary customer", evidence: $0.evidence)
            },
            notes: notes, policy: policy.stamp)
    }

    /// Others who got as much as those whose need it is, or more. People of no known label are not held against anybody.
    public var ahead: [Part] {
        guard let primaryShare else { return [] }
        return parts.filter {
            !$0.label.isPrimary && $0.label != .unclassified && Numerics.reaches($0.share, primaryShare)
        }
    }

    /// The named mistake of giving others equal or greater priority (W-CUST-02); nil when it is not made.
    public var warning: Warning? {
        guard !ahead.isEmpty, let primaryShare else { return nil }
        var warning = Warning(
            .othersComeFirst, severity: .high,
            slots: [
                "currency": currency.rawValue, "ahead": Wording.list(ahead.map { Wording.part($0) }),
                "primary": Wording.percent(primaryShare),
            ],
            evidence: ahead.flatMap(\.evidence), explanation: explanation)
        warning.isBorderline = ahead.allSatisfy { Numerics.isBorderline($0.share, primaryShare) }
        return warning
    }
}
