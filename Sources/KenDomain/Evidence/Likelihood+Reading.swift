extension Likelihood {
    /// The probability that stands for the word where nobody names one: the middle of its span, 0.01…0.99.
    public var middle: Double {
        let next = Self.allCases.drop { $0 != self }.dropFirst().first
        return (from + (next?.from ?? Self.range.upperBound)) / 2
    }

    /// A probability as somebody writes it: "70 %", "70", "0.7", or a word such as "very likely"; nil for what is none.
    public static func probability(_ text: String) -> Double? {
        let plain = AnswerValue.plain(text)
        if let word = allCases.first(where: { [AnswerValue.plain($0.rawValue), Wording.name($0)].contains(plain) }) {
            return word.middle
        }
        let digits = plain.filter { $0.isNumber || $0 == "." || $0 == "-" }
        guard plain.allSatisfy({ $0.isNumber || ".%- ".contains($0) }), let number = Double(digits) else { return nil }
        let share = plain.contains("%") || number >= 1 ? number / 100 : number
        return Likelihood(share) == nil ? nil : share
    }
}
