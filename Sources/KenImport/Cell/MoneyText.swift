import KenDomain

/// Money as Ken's own files write it: `1250.00 EUR`.
enum MoneyText {
    /// Reads an amount and a currency; nil for anything else.
    static func read(_ text: String) -> Money? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, isCurrency(String(parts[1])) else { return nil }
        let isNegative = parts[0].hasPrefix("-")
        let digits = (isNegative ? parts[0].dropFirst() : parts[0]).split(
            separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(digits.count),
            digits.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            digits.count == 1 || digits[1].count <= 2, let major = Int64(digits[0])
        else { return nil }
        let cents = digits.count == 2 ? Int64((digits[1] + "0").prefix(2)) ?? 0 : 0
        let (hundredfold, overflow) = major.multipliedReportingOverflow(by: 100)
        let (sum, second) = hundredfold.addingReportingOverflow(cents)
        guard !overflow, !second else { return nil }
        return Money(minorUnits: isNegative ? -sum : sum, currency: String(parts[1]))
    }

    /// Writes it with two decimals.
    static func write(_ money: Money) -> String { "\(amount(money.minorUnits)) \(money.currency)" }

    /// Minor units as an amount with two decimals.
    static func amount(_ minorUnits: Int64) -> String {
        let units = minorUnits.magnitude
        let cents = units % 100
        return "\(minorUnits < 0 ? "-" : "")\(units / 100).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// Whether a code has the form of ISO 4217: three capital letters.
    static func isCurrency(_ code: String) -> Bool {
        code.utf8.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) }
    }
}
