import KenDomain

extension CompetitorDraft {
    /// Reads a row of `ken:competitor`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let rivalOf = row.requiredLink("rival_of", .organisation)
        let name = row.required("name")
        let kind: Competitor.Kind? = row.requiredChoice("kind")
        let organisation = row.link("organisation", .organisation)
        let claims = row.links("claims", .claim)
        guard let rivalOf, let name, let kind else { return nil }
        self.init(rivalOf: rivalOf, name: name, kind: kind)
        self.organisation = organisation
        self.claims = claims
    }

    /// Writes the cells of a row of `ken:competitor`.
    func write(into cells: inout InterchangeCells) {
        cells.set("rival_of", rivalOf)
        cells.set("name", name)
        cells.set("organisation", organisation)
        cells.set("kind", kind.rawValue)
        cells.set("claims", claims)
    }
}

extension DifferentiatorCellDraft {
    /// Reads a row of `ken:differentiator_cell`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let competitor = row.requiredLink("competitor", .competitor)
        let attribute = row.required("attribute")
        let relative = row.required("relative", "a whole number from -2 to 2") { text in
            Int(text).flatMap { (-2...2).contains($0) ? $0 : nil }
        }
        let claims = row.links("claims", .claim)
        guard let competitor, let attribute, let relative else { return nil }
        self.init(competitor: competitor, attribute: attribute, relative: relative)
        self.claims = claims
    }

    /// Writes the cells of a row of `ken:differentiator_cell`.
    func write(into cells: inout InterchangeCells) {
        cells.set("competitor", competitor)
        cells.set("attribute", attribute)
        cells.set("relative", relative)
        cells.set("claims", claims)
    }
}

extension BarrierLinkDraft {
    /// Reads a row of `ken:barrier_link`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let barrier: Barrier? = row.requiredChoice("barrier")
        let attribute = row.text("attribute")
        let outcome = row.text("outcome")
        guard let organisation, let barrier else { return nil }
        self.init(organisation: organisation, barrier: barrier)
        self.attribute = attribute
        self.outcome = outcome
    }

    /// Writes the cells of a row of `ken:barrier_link`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("barrier", barrier.rawValue)
        cells.set("attribute", attribute)
        cells.set("outcome", outcome)
    }
}
