import KenDomain

extension DealDraft {
    /// Reads a row of `ken:deal`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let name = row.required("name")
        let amount = row.money("amount")
        let day0 = row.day0
        let stages = row.value("stages", "a list of stages; write proposal/open/2026-01-05; won/won/2026-03-01") {
            Self.stages($0, day0: day0)
        }
        let closesOn = row.day("closes_on")
        let incumbent = row.text("incumbent")
        let note = row.text("note")
        let people = row.links("people", .person)
        let organisation = row.link("organisation", .organisation)
        guard let name else { return nil }
        self.init(organisation: organisation, name: name)
        self.amount = amount
        self.stages = stages ?? []
        self.closesOn = closesOn
        self.incumbent = incumbent
        self.note = note
        self.people = people
    }

    /// Writes the cells of a row of `ken:deal`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("name", name)
        cells.set("amount", amount)
        cells.set(
            "stages", stages.map { "\($0.name)/\($0.status.rawValue)/\($0.from?.description ?? "")" })
        cells.set("closes_on", closesOn)
        cells.set("incumbent", incumbent)
        cells.set("note", note)
        cells.set("people", people)
    }

    /// Reads `name/status/day`; the day may be left out.
    private static func stages(_ text: String, day0: Day) -> [Deal.Stage]? {
        let items = InterchangeList.read(text)
        let stages = items.compactMap { item -> Deal.Stage? in
            var parts = item.split(separator: "/", omittingEmptySubsequences: false)
            var from: Day?
            if let last = parts.last, last.isEmpty || InterchangeDay.read(last, day0: day0) != nil {
                from = InterchangeDay.read(last, day0: day0)
                parts.removeLast()
            }
            guard parts.count >= 2, let status = Deal.Status(rawValue: String(parts.removeLast())) else { return nil }
            let name = parts.joined(separator: "/")
            return name.isEmpty ? nil : Deal.Stage(name: name, status: status, from: from)
        }
        return stages.count == items.count ? stages : nil
    }
}
