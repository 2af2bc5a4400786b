import KenDomain

extension EvidenceDraft {
    /// Reads a row of `ken:evidence`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let claim = row.requiredLink("claim", .claim)
        let source: SourceKind? = row.choice("source")
        let contradicts = row.truth("contradicts") ?? false
        let date = row.day("date")
        let speaker = row.link("speaker", .person)
        let speakingOrganisation = row.link("speaking_organisation", .organisation)
        let hearer = row.link("hearer", .person)
        let interaction = row.link("interaction", .interaction)
        let quote = row.text("quote")
        guard let claim else { return nil }
        self.init(claim: claim)
        self.source = source
        self.contradicts = contradicts
        self.speaker = speaker
        self.speakingOrganisation = speakingOrganisation
        self.hearer = hearer
        happenedOn = date
        self.interaction = interaction
        self.quote = quote
    }

    /// Writes the cells of a row of `ken:evidence`.
    func write(into cells: inout InterchangeCells) {
        cells.set("claim", claim)
        cells.set("source", source?.rawValue)
        cells.set("contradicts", contradicts ? true : nil)
        cells.set("speaker", speaker)
        cells.set("speaking_organisation", speakingOrganisation)
        cells.set("hearer", hearer)
        cells.set("date", happenedOn)
        cells.set("interaction", interaction)
        cells.set("quote", quote)
    }
}
