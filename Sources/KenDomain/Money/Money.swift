/// An amount in minor units of a currency: 12.50 EUR is `1250 EUR`.
public struct Money: Hashable, Sendable, Codable {
    /// Minor units (cents); may be negative.
    public var minorUnits: Int64
    /// ISO 4217 code, three capital letters.
    public var currency: String

    /// An amount.
    public init(minorUnits: Int64, currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// The nearest amount to one in major units; nothing where it is past counting.
    public init(_ amount: Double, _ currency: String) {
        self.init(minorUnits: Int64(exactly: (amount * 100).rounded()) ?? 0, currency: currency)
    }

    /// Major units, for ratios and display.
    public var amount: Double { Double(minorUnits) / 100 }
}
