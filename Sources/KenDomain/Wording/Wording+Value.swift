extension Wording {
    /// Title of a value index.
    static let valueTitle = "What the account is worth to us beside the others"

    /// A kind of value in a word or two.
    public static func name(_ category: ValueCategory) -> String {
        switch category {
        case .revenue: "revenue now"
        case .potential: "potential revenue"
        case .brand: "brand"
        case .newMarket: "new market"
        case .newTerritory: "new territory"
        }
    }

    /// The note on a part that nobody has told us.
    static func unknownValue(_ category: ValueCategory) -> String {
        "\(name(category)) is not known and adds nothing yet"
    }
}
