/// Amounts in several currencies, not yet brought to one.
public struct Amounts: Hashable, Sendable, Codable {
    /// Major units by ISO 4217 code.
    public var byCurrency: [String: Double]

    /// Amounts by currency; none at all is a known nought.
    public init(_ byCurrency: [String: Double] = [:]) { self.byCurrency = byCurrency }

    /// One amount.
    public init(_ money: Money) { byCurrency = [money.currency: money.amount] }

    /// Adds a part (0…1) of an amount.
    public mutating func add(_ money: Money, part: Double = 1) {
        byCurrency[money.currency, default: 0] += money.amount * part
    }
}
