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

    /// By what an account stands out, as a sentence.
    public static func standsOut(by categories: [ValueCategory]) -> String {
        let reasons = categories.map { category in
            switch category {
            case .revenue: "what they buy"
            case .potential: "what they could buy"
            case .brand: "their name"
            case .newMarket: "a market new to us"
            case .newTerritory: "a territory new to us"
            }
        }
        return reasons.isEmpty ? "Nothing makes them stand out." : "They stand out by \(list(reasons))."
    }

    /// The note on a part that nobody has told us.
    static func unknownValue(_ category: ValueCategory) -> String {
        "\(name(category)) is not known and adds nothing yet"
    }
}
