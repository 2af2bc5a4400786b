import KenDomain

extension RoadmapItemDraft {
    /// Reads a row of `ken:roadmap_item`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let owner = row.requiredLink("owner", .organisation)
        let shown = RoadmapShownDraft(&row)
        let bearing: RoadmapItem.Bearing? = row.choice("bearing")
        let effort = row.number("effort", in: 0...1_000_000_000)
        let readyOn = row.day("ready_on")
        let dimension = row.text("dimension")
        let claims = row.links("claims", .claim)
        guard let owner, let shown else { return nil }
        self.init(owner: owner, shown: shown)
        self.dimension = dimension
        self.bearing = bearing ?? .withTrend
        self.effort = effort
        self.readyOn = readyOn
        self.claims = claims
    }

    /// Writes the cells of a row of `ken:roadmap_item`.
    func write(into cells: inout InterchangeCells) {
        cells.set("owner", owner)
        cells.set("dimension", dimension)
        cells.set("bearing", bearing.rawValue)
        cells.set("effort", effort)
        cells.set("ready_on", readyOn)
        shown.write(into: &cells)
        cells.set("claims", claims)
    }
}

extension RoadmapEditionDraft {
    /// Reads a row of `ken:roadmap_edition`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let item = row.requiredLink("item", .roadmapItem)
        let from = row.requiredDay("from")
        let shown = RoadmapShownDraft(&row)
        guard let item, let from, let shown else { return nil }
        self.init(item: item, from: from, shown: shown)
    }

    /// Writes the cells of a row of `ken:roadmap_edition`.
    func write(into cells: inout InterchangeCells) {
        cells.set("item", item)
        cells.set("from", from)
        shown.write(into: &cells)
    }
}

extension RoadmapShownDraft {
    /// The columns of what others may be shown of an item.
    static let columns = [
        "title", "scope", "shown_from", "shown_until", "status", "disclosure", "exclusive_to", "edition",
    ]

    private static let disclosureForm = "public, directionalNDA, partnerReleased, never, or coCreation: KEY"

    /// Reads ``columns``; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let title = row.required("title")
        let range = DisclosureSubject.Range(from: row.day("shown_from"), until: row.day("shown_until"))
        let status: RoadmapItem.Status? = row.choice("status")
        let disclosure = row.value("disclosure", Self.disclosureForm, Self.readDisclosure)
        let edition = row.count("edition", in: 1...1_000_000)
        let scope = row.text("scope")
        let exclusiveTo = row.link("exclusive_to", .organisation)
        guard let title else { return nil }
        self.init(title: title, status: status ?? .planned, disclosure: disclosure?.name ?? "never")
        self.scope = scope
        self.range = range
        madeWith = disclosure?.partner
        self.exclusiveTo = exclusiveTo
        self.edition = edition ?? 1
    }

    /// Writes ``columns``.
    func write(into cells: inout InterchangeCells) {
        cells.set("title", title)
        cells.set("scope", scope)
        cells.set("shown_from", range.from)
        cells.set("shown_until", range.until)
        cells.set("status", status.rawValue)
        cells.set("disclosure", disclosure + (madeWith.map { ": " + InterchangeCells.key($0) } ?? ""))
        cells.set("exclusive_to", exclusiveTo)
        cells.set("edition", edition)
    }

    private static func readDisclosure(_ text: String) -> (name: String, partner: Link?)? {
        let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks() }
        if parts.count == 2 {
            return parts[0] == "coCreation" && !parts[1].isEmpty
                ? (parts[0], .source(InterchangeTable.organisation.sourceName, parts[1])) : nil
        }
        return RoadmapItem.Disclosure(text.trimmingBlanks()).map { ($0.name, nil) }
    }
}
