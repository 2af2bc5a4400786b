/// Names for made-up people and companies: plausible, and unique by their number.
enum People {
    /// First and last name of a person.
    static func name(_ chance: inout Chance) -> (first: String, last: String) {
        (chance.pick(Words.firstNames), chance.pick(Words.lastNames))
    }

    /// Name and domain of a company; the domain holds the number, so that no two share one.
    static func company(_ number: Int, _ chance: inout Chance) -> (name: String, domain: String) {
        let stem = chance.pick(Words.companyStems)
        let trade = chance.pick(Words.companyTrades)
        return ("\(stem) \(trade) \(number)", "\(stem)-\(trade)-\(number).example".lowercased())
    }

    /// A mail address in plain letters, unique by the number.
    static func mail(_ first: String, _ last: String, _ number: Int, at domain: String) -> String {
        let letters = "\(first).\(last)".lowercased().unicodeScalars.compactMap { scalar -> Character? in
            switch scalar {
            case "a"..."z", ".": Character(scalar)
            case "é": "e"
            case "ø", "ö": "o"
            default: nil
            }
        }
        return "\(String(letters)).\(number)@\(domain)"
    }
}
