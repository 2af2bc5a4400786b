/// What stands before the decimals of an amount, decided once for a whole column.
public enum DecimalMark: String, Sendable, Codable, CaseIterable {
    case point, comma
}
