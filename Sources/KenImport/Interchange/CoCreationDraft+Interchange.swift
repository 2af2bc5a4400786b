import KenDomain

extension CoCreationDraft {
    /// Reads a row of `ken:co_creation`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let title = row.required("title")
        let organisation = row.requiredLink("organisation", .organisation)
        let day0 = row.day0
        let steps = row.value("steps", "a list of stages; write invited/2026-01-05; framed/2026-02-01") {
            Self.steps($0, day0: day0)
        }
        let endedOn = row.day("given_up_on")
        let people = row.links("people", .person)
        let item = row.link("item", .roadmapItem)
        let endedBecause = row.text("given_up_because")
        guard let title, let organisation else { return nil }
        self.init(title: title, organisation: organisation)
        self.people = people
        self.item = item
        self.steps = steps ?? []
        self.endedOn = endedOn
        self.endedBecause = endedBecause
    }

    /// Writes the cells of a row of `ken:co_creation`.
    func write(into cells: inout InterchangeCells) {
        cells.set("title", title)
        cells.set("organisation", organisation)
        cells.set("people", people)
        cells.set("item", item)
        cells.set("steps", steps.map { "\($0.stage)/\($0.on)" })
        cells.set("given_up_on", endedOn)
        cells.set("given_up_because", endedBecause)
    }

    /// Reads `stage/day`.
    private static func steps(_ text: String, day0: Day) -> [CoCreation.Step]? {
        let items = InterchangeList.read(text)
        let steps = items.compactMap { item -> CoCreation.Step? in
            let parts = InterchangeList.read(item, separator: "/")
            guard parts.count == 2, let stage = CoCreationStage.allCases.first(where: { "\($0)" == parts[0] }),
                let on = InterchangeDay.read(parts[1], day0: day0)
            else { return nil }
            return CoCreation.Step(stage, on: on)
        }
        return steps.count == items.count ? steps.sorted { ($0.on, $0.stage) < ($1.on, $1.stage) } : nil
    }
}
