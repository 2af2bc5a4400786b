import KenDomain

extension BetDraft {
    /// Reads a row of `ken:bet`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let kind: Bet.Kind? = row.requiredChoice("kind")
        let text = row.required("text")
        let decidedOn = row.requiredDay("decided_on")
        let item = row.link("item", .roadmapItem)
        let askedBy = row.link("asked_by", .person)
        let needOf = row.links("need_of", .organisation)
        let claims = row.links("claims", .claim)
        guard let kind, let text, let decidedOn else { return nil }
        self.init(kind: kind, text: text, decidedOn: decidedOn)
        self.item = item
        self.askedBy = askedBy
        self.needOf = needOf
        self.claims = claims
    }

    /// Writes the cells of a row of `ken:bet`.
    func write(into cells: inout InterchangeCells) {
        cells.set("kind", kind.rawValue)
        cells.set("text", text)
        cells.set("decided_on", decidedOn)
        cells.set("item", item)
        cells.set("asked_by", askedBy)
        cells.set("need_of", needOf)
        cells.set("claims", claims)
    }
}
