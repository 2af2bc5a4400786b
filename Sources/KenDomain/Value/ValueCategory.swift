/// The five kinds of value a customer can hold; one may hold several (rule book 9.1).
public enum ValueCategory: String, Sendable, Codable, CaseIterable {
    case revenue, potential, brand, newMarket, newTerritory
}
