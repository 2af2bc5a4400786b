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

    /// Major units, for ratios and display.
    public var amount: Double { Double(minorUnits) / 100 }
}
