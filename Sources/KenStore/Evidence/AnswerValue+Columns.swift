import KenDomain

extension AnswerValue {
    /// The columns an answer takes: its form, and what that form needs.
    static let columns = [
        "value_form", "value_text", "value_person", "value_number", "value_share", "value_horizon",
    ]

    /// The forms, as written in `value_form`.
    private enum Form: String {
        case text, choice, element, person, date, percent, money, trend
    }

    /// Appends the values of ``columns``.
    func write(to values: inout PackedRows) {
        var text: String?
        var person: Person.ID?
        var number: Int64?
        var share: Double?
        var horizon: Question.Horizon?
        let form: Form
        switch self {
        case .text(let words): (form, text) = (.text, words)
        case .choice(let name): (form, text) = (.choice, name)
        case .element(let name): (form, text) = (.element, name)
        case .person(let id): (form, person) = (.person, id)
        case .date(let day): (form, number) = (.date, Int64(day.number))
        case .percent(let value): (form, share) = (.percent, value)
        case .money(let money): (form, number, text) = (.money, money.minorUnits, money.currency)
        case .trend(let dimension, let direction, let ahead):
            (form, text, number, horizon) = (.trend, dimension, Int64(direction), ahead)
        }
        values.append(.name(form))
        values.append(.text(text))
        values.append(.id(person))
        values.append(number.map { .int($0) } ?? .null)
        values.append(.double(share))
        values.append(.name(horizon))
    }

    /// Reads ``columns``.
    init(from row: inout RowReader) throws {
        let form = try row.name(Form.self)
        let text = row.text()
        let person = row.optionalID(Person.self)
        let number = row.optionalInt()
        let share = row.optionalDouble()
        let horizon = try row.optionalName(Question.Horizon.self)
        switch (form, person, number, share, horizon) {
        case (.text, _, _, _, _): self = .text(text)
        case (.choice, _, _, _, _): self = .choice(text)
        case (.element, _, _, _, _): self = .element(text)
        case (.person, let person?, _, _, _): self = .person(person)
        case (.date, _, let number?, _, _): self = .date(Day(number))
        case (.percent, _, _, let share?, _): self = .percent(share)
        case (.money, _, let number?, _, _): self = .money(Money(minorUnits: Int64(number), currency: text))
        case (.trend, _, let number?, _, let horizon?):
            self = .trend(dimension: text, direction: number, horizon: horizon)
        default: throw StoreFault.corrupt("a claim whose value is missing")
        }
    }
}
