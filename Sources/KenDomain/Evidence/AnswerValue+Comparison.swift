extension AnswerValue {
    /// Whether both cannot be true as answers to `question` (rule book 3.2).
    ///
    /// Words never contradict by themselves, nor do elements of a list. Values of different forms do not either.
    public func isIncompatible(with other: AnswerValue, under question: Question, policy: EvidencePolicy) -> Bool {
        switch (self, other) {
        case (.trend(let leftDimension, let left, let leftHorizon), .trend(let dimension, let right, let horizon)):
            return Self.plain(leftDimension) == Self.plain(dimension) && leftHorizon == horizon
                && left.signum() * right.signum() < 0
        case (.choice, .choice), (.person, .person), (.date, .date):
            return !question.isList && comparable != other.comparable
        case (.percent(let left), .percent(let right)):
            return !question.isList && Self.isFar(left, right, policy.numericTolerance)
        case (.money(let left), .money(let right)):
            return !question.isList && left.currency == right.currency
                && Self.isFar(left.amount, right.amount, policy.numericTolerance)
        default: return false
        }
    }

    /// The value with case and spacing of choices and elements set aside, for telling whether two are the same.
    var comparable: AnswerValue {
        switch self {
        case .choice(let words): .choice(Self.plain(words))
        case .element(let words): .element(Self.plain(words))
        case .trend(let dimension, let direction, let horizon):
            .trend(dimension: Self.plain(dimension), direction: direction, horizon: horizon)
        default: self
        }
    }

    /// Whether it is free words, each an answer of its own however alike.
    var isText: Bool {
        if case .text = self { return true }
        return false
    }

    /// Further apart than `tolerance`, relative to the larger of the two.
    private static func isFar(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
        abs(left - right) > tolerance * max(abs(left), abs(right)) + Numerics.tolerance
    }

    /// Words with case and spacing set aside.
    static func plain(_ words: String) -> String {
        words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
