import KenDomain

extension TrendDraft {
    /// Reads a row of `ken:trend`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let title = row.required("title")
        let subject = TrendSubjectDraft(&row)
        let direction = row.value("direction", TrendDirectionText.form, TrendDirectionText.read)
        let magnitude = row.required("magnitude", "1 or 2") { text in
            Int(text).flatMap { (1...2).contains($0) ? $0 : nil }
        }
        let turnsOn = row.day("turns_on")
        guard let title, let subject, let magnitude else { return nil }
        self.init(title: title, subject: subject, magnitude: magnitude)
        self.direction = direction ?? .up
        self.turnsOn = turnsOn
    }

    /// Writes the cells of a row of `ken:trend`.
    func write(into cells: inout InterchangeCells) {
        cells.set("title", title)
        subject.write(into: &cells)
        cells.set("direction", TrendDirectionText.write(direction))
        cells.set("magnitude", magnitude)
        cells.set("turns_on", turnsOn)
    }
}

extension TrendSubjectDraft {
    /// Reads the columns of a subject; nil when the dimension is missing.
    init?(_ row: inout InterchangeRow) {
        let dimension = row.required("dimension")
        let horizons: [Question.Horizon] = row.choices("horizons") ?? []
        let industries = row.links("industries", .endIndustry)
        guard let dimension else { return nil }
        self.init(dimension: dimension)
        self.industries = industries
        self.horizons = horizons
    }

    /// Writes the columns of a subject.
    func write(into cells: inout InterchangeCells) {
        cells.set("industries", industries)
        cells.set("dimension", dimension)
        cells.set("horizons", horizons.map(\.rawValue))
    }
}

/// The direction of a trend as Ken's own files write it.
enum TrendDirectionText {
    static let form = "up or down"

    static func read(_ text: String) -> Trend.Direction? { Trend.Direction.allCases.first { write($0) == text } }

    static func write(_ direction: Trend.Direction) -> String {
        switch direction {
        case .down: "down"
        case .up: "up"
        }
    }
}
