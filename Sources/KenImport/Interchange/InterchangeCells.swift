import KenDomain

/// The cells of one row of Ken's own tables while it is written, by column.
struct InterchangeCells {
    private(set) var cells: [String: String] = [:]

    /// A text, or nothing.
    mutating func set(_ column: String, _ text: String?) { cells[column] = text }

    /// A day.
    mutating func set(_ column: String, _ day: Day?) { cells[column] = day?.description }

    /// Money.
    mutating func set(_ column: String, _ money: Money?) { cells[column] = money.map(MoneyText.write) }

    /// A number.
    mutating func set(_ column: String, _ number: Double?) { cells[column] = number.map(NumberText.write) }

    /// A whole number.
    mutating func set(_ column: String, _ number: Int?) { cells[column] = number.map(String.init) }

    /// Yes or no.
    mutating func set(_ column: String, _ truth: Bool?) { cells[column] = truth.map { $0 ? "yes" : "no" } }

    /// A list of texts.
    mutating func set(_ column: String, _ list: [String]) {
        cells[column] = list.isEmpty ? nil : InterchangeList.write(list)
    }

    /// A key of another table; mails and domains, by which foreign rows join, are no keys and stay as they are.
    mutating func set(_ column: String, _ link: Link?) { cells[column] = link.map(Self.key) }

    /// Keys of another table.
    mutating func set(_ column: String, _ links: [Link]) { set(column, links.map(Self.key)) }

    /// The key that a link carries.
    static func key(_ link: Link) -> String {
        switch link {
        case .source(_, let key): key
        case .mail(let address): address
        case .domain(let name): name
        case .name(let name): name
        }
    }
}
