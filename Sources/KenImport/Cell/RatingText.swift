import KenDomain

/// A mark from 1 to 5 as files write it.
enum RatingText {
    /// Reads `4`, or what survey tools make of it: `4 - important`, `4.0`.
    static func read(_ text: String) -> Rating? {
        let digits = text.trimmingBlanks().prefix { $0.isNumber }
        guard digits.count == 1, let rating = Int(digits).flatMap(Rating.init(rawValue:)) else { return nil }
        let rest = text.trimmingBlanks().dropFirst()
        let isWhole =
            rest.isEmpty || rest.allSatisfy { ".,0".contains($0) } || rest.first.map { " -=:)(".contains($0) } == true
        return isWhole ? rating : nil
    }

    /// Whether it says that the question does not apply, or was passed over.
    static func isNone(_ text: String) -> Bool {
        let plain = text.trimmingBlanks().lowercased()
        return ["", "-", "n/a", "na", "not applicable", "does not apply", "0"].contains(plain)
    }
}
