import KenDomain

extension ThemeDraft {
    /// Reads a row of `ken:theme`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let name = row.required("name")
        let flaggedOn = row.day("flagged_on")
        let rivalAnnouncedOn = row.day("rival_announced_on")
        let phrases = row.list("phrases")
        let owner = row.link("owner", .person)
        let items = row.links("items", .roadmapItem)
        let bets = row.links("bets", .bet)
        let rival = row.text("rival")
        guard let name else { return nil }
        self.init(name: name)
        self.phrases = phrases
        self.owner = owner
        self.items = items
        self.bets = bets
        self.flaggedOn = flaggedOn
        self.rivalAnnouncedOn = rivalAnnouncedOn
        self.rival = rival
    }

    /// Writes the cells of a row of `ken:theme`.
    func write(into cells: inout InterchangeCells) {
        cells.set("name", name)
        cells.set("phrases", phrases)
        cells.set("owner", owner)
        cells.set("items", items)
        cells.set("bets", bets)
        cells.set("flagged_on", flaggedOn)
        cells.set("rival_announced_on", rivalAnnouncedOn)
        cells.set("rival", rival)
    }
}
