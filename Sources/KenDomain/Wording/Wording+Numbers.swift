import Foundation

extension Wording {
    /// A whole number as it stands in a sentence: in words up to twelve, else in figures.
    public static func number(_ value: Int) -> String {
        let words = [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        return words.indices.contains(value) ? words[value] : String(value)
    }

    /// A number with its noun: "three promises", "one promise", "no promises".
    public static func count(_ value: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(number(value)) \(value == 1 ? noun : plural ?? noun + "s")"
    }

    /// A length in minutes, rounded: "45 minutes".
    public static func minutes(_ minutes: Double) -> String {
        let whole = Int(min(max(minutes, 0), 100_000).rounded())
        return "\(whole) \(whole == 1 ? "minute" : "minutes")"
    }

    /// A share 0…1 in whole per cent, kept together on a line: "31 %".
    public static func percent(_ share: Double) -> String {
        "\(Numerics.whole(share * 100))\u{00A0}%"
    }

    /// A value 0…1 with two decimals, for explanations only.
    public static func decimal(_ value: Double) -> String {
        let hundredths = Numerics.whole(value * 100)
        let rest = String(abs(hundredths) % 100)
        return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)." + (rest.count < 2 ? "0" + rest : rest)
    }

    /// Names in a row: "Orrell, Lumenar and Cordovan".
    public static func list(_ names: [String], last: String = "and") -> String {
        guard let final = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(last) " + final
    }

    /// Whose: "Orrell's", "Merrow Print Systems'".
    static func possessive(_ name: String) -> String { name.hasSuffix("s") ? name + "'" : name + "'s" }

    /// The words with a capital letter in front, to open a sentence.
    public static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Wording {
    /// Words of people in quotation marks, in a row.
    static func quoted(_ texts: [String]) -> String { list(texts.map { "“\($0)”" }) }
}
