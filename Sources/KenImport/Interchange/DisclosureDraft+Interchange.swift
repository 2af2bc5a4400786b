import KenDomain

extension DisclosureDraft {
    /// Reads a row of `ken:disclosure`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let item = row.requiredLink("item", .roadmapItem)
        let version = row.count("version", in: 1...1_000_000) ?? 1
        let status: RoadmapItem.Status? = row.requiredChoice("status")
        let from = row.day("from")
        let until = row.day("until")
        let shownOn = row.requiredDay("shown_on")
        let organisation = row.requiredLink("organisation", .organisation)
        let channel: Disclosure.Channel? = row.requiredChoice("channel")
        let hasNotice = row.truth("notice") ?? false
        let isAcknowledged = row.truth("acknowledged") ?? false
        let people = row.links("people", .person)
        let shownBy = row.link("shown_by", .person)
        let questions = row.list("questions")
        let interaction = row.link("interaction", .interaction)
        guard let item, let status, let shownOn, let organisation, let channel else { return nil }
        self.init(
            item: item, version: version, status: status, shownOn: shownOn, organisation: organisation, channel: channel
        )
        range = DisclosureSubject.Range(from: from, until: until)
        self.people = people
        self.shownBy = shownBy
        self.hasNotice = hasNotice
        self.isAcknowledged = isAcknowledged
        self.questions = questions
        self.interaction = interaction
    }

    /// Writes the cells of a row of `ken:disclosure`.
    func write(into cells: inout InterchangeCells) {
        cells.set("item", item)
        cells.set("version", version)
        cells.set("status", status.rawValue)
        cells.set("from", range.from)
        cells.set("until", range.until)
        cells.set("shown_on", shownOn)
        cells.set("organisation", organisation)
        cells.set("people", people)
        cells.set("shown_by", shownBy)
        cells.set("channel", channel.rawValue)
        cells.set("notice", hasNotice ? true : nil)
        cells.set("acknowledged", isAcknowledged ? true : nil)
        cells.set("questions", questions)
        cells.set("interaction", interaction)
    }
}
