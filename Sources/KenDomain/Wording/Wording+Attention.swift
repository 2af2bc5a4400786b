extension Wording {
    /// An amount of effort: "150 minutes", "8 points", "12 items of evidence".
    public static func amount(_ amount: Double, _ currency: Attention.Currency) -> String {
        let whole = Int(exactly: amount.rounded()) ?? 0
        return switch currency {
        case .contactMinutes: "\(grouped(whole)) \(whole == 1 ? "minute" : "minutes")"
        case .developmentPoints: "\(grouped(whole)) \(whole == 1 ? "point" : "points")"
        case .evidenceItems: "\(grouped(whole)) \(whole == 1 ? "item" : "items") of evidence"
        }
    }

    /// Whom our effort in one currency goes to: those whose need it is, and who got most.
    public static func sentence(for attention: Attention) -> Sentence {
        let currency = ours(attention.currency)
        guard let primary = attention.primaryShare, let first = attention.parts.first else {
            return "Nothing of \(currency) of the last half year is on record: \(toAdd(attention.currency))."
        }
        let total = attention.parts.reduce(0) { $0 + $1.amount }
        guard attention.currency != .evidenceItems || total >= 5 else {
            return """
                Of \(currency), \(amount(total, attention.currency), attention.parts.flatMap(\.evidence)) \
                \(total == 1 ? "is" : "are") on record: too few for shares.
                """
        }
        let own = attention.parts.filter(\.label.isPrimary)
        let most = first.label.isPrimary ? "" : "; most went to \(people(first.label)), \(percent(first.share))"
        return """
            Of \(currency), \(percent(primary), own.flatMap(\.evidence)) goes to those whose need it is\
            \(own.isEmpty ? "" : " (\(list(own.map { people($0.label) })))")\(most).
            """
    }

    /// A currency as what is ours: "our contact time", "what we wrote down".
    static func ours(_ currency: Attention.Currency) -> String {
        currency == .evidenceItems ? name(currency) : "our \(name(currency))"
    }

    private static func toAdd(_ currency: Attention.Currency) -> String {
        switch currency {
        case .contactMinutes: "import a calendar, or log talks with their length"
        case .developmentPoints: "import work items with their points and who asked for them"
        case .evidenceItems: "log what customers say"
        }
    }

    /// Thousands set apart.
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(abs(number)))
        let parts = digits.indices.map { place in
            (place > 0 && (digits.count - place) % 3 == 0 ? "," : "") + String(digits[place])
        }
        return (number < 0 ? "-" : "") + parts.joined()
    }
}
