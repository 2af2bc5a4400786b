extension Wording {
    /// Industries in a row; "every industry" for none.
    public static func industries(_ names: [String]) -> String {
        names.isEmpty ? "every industry" : list(names)
    }

    /// Horizons in a row: "in two to five years".
    public static func horizons(_ horizons: [Question.Horizon]) -> String {
        switch (horizons.first, horizons.last) {
        case (nil, _), (_, nil): "at any time"
        case (.now, .now): "now"
        case (.twoYears, .twoYears): "in two years"
        case (.fiveYears, .fiveYears): "in five years"
        case (.now, .twoYears): "now to two years"
        case (.now, .fiveYears): "now to five years"
        default: "in two to five years"
        }
    }

    /// How sure one is of something, 0…1, as a whole percentage.
    public static func sureness(_ confidence: Double) -> String {
        confidence > 0 ? "confidence \(percent(confidence))" : "no words yet that count"
    }

    /// How a rival stands beside the customer on one attribute.
    public static func beside(_ cell: CompetitorMatrix.Cell) -> String {
        let words =
            switch cell.relative {
            case 2...: "much better"
            case 1: "better"
            case 0: "level"
            case -1: "worse"
            default: "much worse"
            }
        return cell.verdict == .neither && cell.relative != 0 ? "\(words), not sure enough" : words
    }
}
