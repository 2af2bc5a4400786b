/// A condition on facts, judged with three values: yes, no, or unknown (Kleene's logic).
indirect enum Condition: Sendable {
    /// True or false whatever the facts: the product's form.
    case always(Bool)
    case fact(Fact)
    case not(Condition)
    case both(Condition, Condition)
    case either(Condition, Condition)

    /// Whether it holds; facts absent from the dictionary are unknown.
    func holds(_ facts: [Fact: Answer]) -> Answer {
        switch self {
        case .always(let value): value ? .yes : .no
        case .fact(let fact): facts[fact] ?? .unknown
        case .not(let condition): condition.holds(facts).opposite
        case .both(let left, let right): Self.weaker(left.holds(facts), right.holds(facts))
        case .either(let left, let right):
            Self.weaker(left.holds(facts).opposite, right.holds(facts).opposite).opposite
        }
    }

    /// The facts it asks for, in reading order.
    var facts: [Fact] {
        switch self {
        case .always: []
        case .fact(let fact): [fact]
        case .not(let condition): condition.facts
        case .both(let left, let right), .either(let left, let right): left.facts + right.facts
        }
    }

    private static func weaker(_ left: Answer, _ right: Answer) -> Answer {
        if left == .no || right == .no { return .no }
        return left == .unknown || right == .unknown ? .unknown : .yes
    }
}

extension Answer {
    /// No for yes, yes for no; unknown stays unknown.
    fileprivate var opposite: Answer {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}
