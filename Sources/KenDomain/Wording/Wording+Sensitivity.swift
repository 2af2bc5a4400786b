extension Wording {
    /// The note on a finding that a small move would take away.
    public static func borderline(_ flip: Sensitivity.Flip) -> String {
        "borderline: it would not be said if \(flip.words) went from \(constant(flip.from)) to \(constant(flip.to))"
    }

    /// A move of a constant: "the score from which access is held back, from 0.60 to 0.72".
    public static func move(_ flip: Sensitivity.Flip) -> String {
        "\(flip.words), from \(constant(flip.from)) to \(constant(flip.to))"
    }

    /// What a move would change, in a few words.
    public static func change(_ change: Sensitivity.Change, names: [Organisation.ID: String]) -> String {
        let name = { (id: Organisation.ID) in names[id] ?? "an account" }
        switch change {
        case .warning(let subject, let comes):
            let whose = subject.organisation.map { " at \(name($0))" } ?? ""
            let rule = subject.code.rule.map { ": \($0.text)" } ?? ""
            return "\(subject.code.rawValue)\(whose) \(comes ? "would be said" : "would not be said")\(rule)"
        case .tier(let id, let tier, let was, let becomes):
            return "\(name(id)), \(Wording.name(tier)): \(Wording.name(was)) would be \(Wording.name(becomes))"
        case .heading(let id, let was, let becomes):
            return "\(name(id)): \(Wording.name(was)) would be \(Wording.name(becomes))"
        case .rank(let id, let was, let becomes):
            return "\(name(id)) would be \(place(becomes)) by value, not \(place(was))"
        }
    }

    private static func place(_ rank: Int?) -> String { rank.map { "number \($0)" } ?? "without a place" }

    /// Whole numbers as they are, others with two decimals.
    private static func constant(_ value: Double) -> String {
        value == value.rounded() && abs(value) >= 1 ? String(Numerics.whole(value)) : decimal(value)
    }
}
