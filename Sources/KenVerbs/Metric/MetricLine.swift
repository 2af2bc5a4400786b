package import KenDomain

/// One figure with how many stand behind it, how far it may be off, and how it came about.
package struct MetricLine: Codable, Hashable, Sendable {
    /// What is measured.
    package enum Name: String, Codable, Sendable, CaseIterable {
        case grossRetention, netRetention, logoRetention
        case acquisitionCost, keepingCost, costRatio, payback, lifetimeValue, discountedLifetimeValue
        case recommendation, satisfaction, ease
        case winRateWithReference, winRateWithoutReference, daysWithReference, daysWithoutReference
        case walletShare, contestedRenewals
    }

    /// In what it is measured.
    package enum Unit: String, Codable, Sendable {
        /// 0…1; may pass 1.
        case share
        /// −100…100.
        case points
        /// 1…7.
        case mark
        /// Major units of ``MetricLine/currency``.
        case money
        case months, days
        /// How many times as much.
        case times
    }

    package var name: Name
    package var unit: Unit
    /// nil while it is not known, or while only counts may be shown.
    package var value: Double?
    /// The 95 % interval; nil where there is none.
    package var low: Double?
    package var high: Double?
    package var currency: String?
    /// How many stand behind it, in words.
    package var behind: String?
    /// What was counted, where too few answered for a share.
    package var counts: String?
    /// Whether fewer than thirty stand behind it.
    package var isIndicative = false
    /// What to add, where it is not known.
    package var missing: String?
    /// What is worth knowing beside it.
    package var remark: String?
    package var explanation: Explanation?

    package init(_ name: Name, _ unit: Unit, _ value: Double?, explanation: Explanation? = nil) {
        self.name = name
        self.unit = unit
        self.value = value
        self.explanation = explanation
    }

    /// The value in words; the counts, or that it is not known, where there is none.
    package var text: String { value.map(written) ?? counts ?? "not known" }

    /// Between what the interval lies, in words; nil where there is none or no value is shown.
    package var range: String? {
        guard value != nil, let low, let high else { return nil }
        return "\(written(low)) to \(written(high))"
    }

    private func written(_ value: Double) -> String {
        switch unit {
        case .share: "\(Wording.tenths(value * 100))\u{00A0}%"
        case .points: Wording.tenths(value)
        case .mark: "\(Wording.tenths(value)) of 7"
        case .money: Wording.money(Money(value, currency ?? ""))
        case .months: "\(Wording.tenths(value)) months"
        case .days: Wording.span(days: Numerics.whole(value))
        case .times: "\(Wording.tenths(value)) times"
        }
    }
}

extension MetricLine {
    /// A share of so many: its value from five on, else the counts.
    init(_ name: Name, _ rate: Rate, hits: String, of whole: String, explanation: Explanation?, missing: String) {
        self.init(name, .share, rate.isCountOnly ? nil : rate.share, explanation: explanation)
        (low, high) = (rate.interval?.lowerBound, rate.interval?.upperBound)
        (behind, isIndicative) = (Wording.count(rate.trials, whole), rate.isIndicative)
        if rate.trials == 0 {
            self.missing = missing
            behind = nil
        } else if rate.isCountOnly {
            counts = "\(Wording.number(rate.hits)) of \(Wording.number(rate.trials)) \(hits)"
        }
    }
}
