/// The value of an answer, in a form that can be compared with another (rule book 3.2).
public enum AnswerValue: Hashable, Sendable, Codable {
    /// Free words: never incompatible by themselves.
    case text(String)
    /// One of an enumeration, a role, or a boolean written `yes` or `no`.
    case choice(String)
    /// One element of a list, a set or a table; each element is a claim of its own.
    case element(String)
    case person(Person.ID)
    case date(Day)
    /// A share, 0…100.
    case percent(Double)
    case money(Money)
    /// Where a dimension of an industry is going: −2…2 over a horizon.
    case trend(dimension: String, direction: Int, horizon: Question.Horizon)
}
