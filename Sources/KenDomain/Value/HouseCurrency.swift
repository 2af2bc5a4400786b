/// The one currency in which accounts are compared, with the rates somebody gave for others.
///
/// An amount in a currency without a rate is unknown, never guessed.
public struct HouseCurrency: Hashable, Sendable, Codable {
    /// ISO 4217 code.
    public var code: String
    /// Worth of one unit of a foreign currency in the house currency.
    public var rates: [String: Double]

    /// A house currency.
    public init(_ code: String, rates: [String: Double] = [:]) {
        self.code = code
        self.rates = rates
    }

    /// The sum in the house currency; nil when any part has no rate.
    public func sum(_ amounts: Amounts) -> Double? {
        var total = 0.0
        for (currency, amount) in amounts.byCurrency.sorted(by: { $0.key < $1.key }) {
            guard let rate = currency == code ? 1 : rates[currency] else { return nil }
            total += amount * rate
        }
        return total
    }

    /// The currency in which most accounts are counted; the first by its code among equals, nil when none is.
    public static func mostUsed(in inputs: some Sequence<ValueInputs>) -> HouseCurrency? {
        var uses: [String: Int] = [:]
        for input in inputs {
            let amounts = [input.revenue, input.previousRevenue, input.addressable].compactMap(\.self)
            for currency in Set(amounts.flatMap(\.byCurrency.keys)) { uses[currency, default: 0] += 1 }
        }
        return uses.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { HouseCurrency($0.key) }
    }
}
