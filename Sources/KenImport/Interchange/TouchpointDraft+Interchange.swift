import KenDomain

extension TouchpointDraft {
    /// Reads a row of `ken:touchpoint`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let stage: TouchpointStage? = row.requiredChoice("stage")
        let day0 = row.day0
        let experience = row.value("experience", Self.measureForm) { Self.measures($0, day0: day0) }
        let process = row.value("process", Self.measureForm) { Self.measures($0, day0: day0) }
        let product = row.link("product", .product)
        let wanted = row.text("wanted")
        let owner = row.link("owner", .person)
        guard let stage else { return nil }
        self.init(stage: stage)
        self.product = product
        self.wanted = wanted
        self.experience = experience ?? []
        self.process = process ?? []
        self.owner = owner
    }

    /// Writes the cells of a row of `ken:touchpoint`.
    func write(into cells: inout InterchangeCells) {
        cells.set("stage", stage.rawValue)
        cells.set("product", product)
        cells.set("wanted", wanted)
        cells.set("experience", experience.map(Self.text))
        cells.set("process", process.map(Self.text))
        cells.set("owner", owner)
    }

    private static let measureForm =
        "a list of measures; write orders confirmed in a day/0.95/2026-01-05; happy answers/26 of 32/2026-01-05"

    /// Reads `name/value/day`, where the value is a number from 0 to 1 or so many of so many.
    private static func measures(_ text: String, day0: Day) -> [Touchpoint.Measure]? {
        let items = InterchangeList.read(text)
        let measures = items.compactMap { item -> Touchpoint.Measure? in
            let parts = InterchangeList.read(item, separator: "/")
            guard parts.count == 3, let on = InterchangeDay.read(parts[2], day0: day0) else { return nil }
            if let value = Double(parts[1]) {
                return (0...1).contains(value) ? Touchpoint.Measure(parts[0], value: value, on: on) : nil
            }
            let counts = parts[1].split(separator: " ").map(String.init)
            guard counts.count == 3, counts[1] == "of", let hits = Int(counts[0]), let trials = Int(counts[2]),
                (0...trials).contains(hits)
            else { return nil }
            return Touchpoint.Measure(parts[0], rate: Rate(hits, of: trials), on: on)
        }
        return measures.count == items.count ? measures.sorted { $0.on < $1.on } : nil
    }

    private static func text(_ measure: Touchpoint.Measure) -> String {
        let value = measure.rate.map { "\($0.hits) of \($0.trials)" } ?? NumberText.write(measure.value)
        return InterchangeList.write([measure.name, value, measure.on.description], separator: "/")
    }
}
