import KenDomain

/// An amount of money as files write it: `$1,100.04 `, `1.100,04 €`, `EUR 1100`, `(350.00)`.
struct AmountText: Equatable {
    /// The digits and marks, without sign, currency and blanks.
    private var digits: String
    private var isNegative: Bool
    /// The ISO code that the text shows; nil when it shows none.
    var currency: String?

    /// Reads an amount; nil when it is none.
    init?(_ text: some StringProtocol) {
        var rest = String(text).filter { !$0.isWhitespace && $0 != "'" && $0 != "’" && $0 != "\u{202F}" }
        isNegative = false
        Self.takeSign(&rest, &isNegative)
        currency = Self.takeCurrency(&rest)
        if rest.hasPrefix("("), rest.hasSuffix(")") {
            isNegative.toggle()
            rest = String(rest.dropFirst().dropLast())
            currency = currency ?? Self.takeCurrency(&rest)
        }
        Self.takeSign(&rest, &isNegative)
        guard rest.contains(where: \.isNumber),
            rest.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E })
        else { return nil }
        digits = rest
    }

    /// Which mark is the decimal one: nil when the digits alone do not tell, or when it makes no difference.
    var decimalMark: DecimalMark? {
        let points = digits.count { $0 == "." }
        let commas = digits.count { $0 == "," }
        if points > 0 && commas > 0 {
            return digits.lastIndex(of: ".") ?? digits.startIndex > digits.lastIndex(of: ",") ?? digits.startIndex
                ? .point : .comma
        }
        if points + commas == 0 { return nil }
        if points > 1 { return .comma }
        if commas > 1 { return .point }
        if isAmbiguous { return nil }
        return points == 1 ? .point : .comma
    }

    /// Whether one mark stands before exactly three digits, so that it may group thousands or start decimals.
    var isAmbiguous: Bool {
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count) && parts[0].first != "0"
    }

    /// Minor units, rounded half away from zero; nil when the groups are malformed or the amount is too large.
    func minorUnits(_ mark: DecimalMark?) -> Int64? {
        let decimal: Character = (decimalMark ?? mark ?? .point) == .point ? "." : ","
        let parts = digits.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first else { return nil }
        let groups = whole.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        if groups.count > 1 {
            guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
                return nil
            }
        }
        let fraction = parts.count > 1 ? parts[1] : ""
        guard fraction.allSatisfy(\.isNumber), let major = Int64("0" + groups.joined()) else { return nil }
        let cents = Int64((fraction + "00").prefix(2)) ?? 0
        let roundsUp = (fraction.dropFirst(2).first ?? "0") >= "5"
        let (hundredfold, overflow) = major.multipliedReportingOverflow(by: 100)
        let (sum, second) = hundredfold.addingReportingOverflow(cents + (roundsUp ? 1 : 0))
        guard !overflow, !second else { return nil }
        return isNegative ? -sum : sum
    }

    private static func takeSign(_ rest: inout String, _ isNegative: inout Bool) {
        guard let first = rest.first else { return }
        if first == "-" || first == "−" {
            isNegative.toggle()
            rest.removeFirst()
        } else if first == "+" {
            rest.removeFirst()
        } else if rest.last == "-" {
            isNegative.toggle()
            rest.removeLast()
        }
    }

    private static let signs: [(String, String)] = [
        ("US$", "USD"), ("A$", "AUD"), ("C$", "CAD"), ("NZ$", "NZD"), ("€", "EUR"), ("£", "GBP"), ("$", "USD"),
        ("¥", "JPY"),
        ("₹", "INR"), ("₩", "KRW"), ("₺", "TRY"), ("zł", "PLN"), ("Kč", "CZK"), ("Fr.", "CHF"), ("R$", "BRL"),
    ]

    private static func takeCurrency(_ rest: inout String) -> String? {
        for (sign, code) in signs {
            if rest.hasPrefix(sign) {
                rest.removeFirst(sign.count)
                return code
            }
            if rest.hasSuffix(sign) {
                rest.removeLast(sign.count)
                return code
            }
        }
        for isPrefix in [true, false] {
            let part = isPrefix ? rest.prefix(3) : rest.suffix(3)
            guard part.count == 3, rest.count > 3, part.utf8.allSatisfy({ (65...90).contains($0) }) else { continue }
            let code = String(part)
            if isPrefix { rest.removeFirst(3) } else { rest.removeLast(3) }
            return code
        }
        return nil
    }
}
