import KenDomain

extension AccessRequestDraft {
    /// Reads a row of `ken:access_request`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let requester = row.requiredLink("requester", .person)
        let askedOn = row.requiredDay("asked_on")
        let reply: AccessRequest.Reply? = row.choice("reply")
        let repliedOn = row.day("replied_on")
        let askedOf = row.link("asked_of", .person)
        let wanted = row.link("wanted", .person)
        let words = row.text("words")
        guard let organisation, let requester, let askedOn else { return nil }
        self.init(organisation: organisation, requester: requester, askedOn: askedOn)
        self.askedOf = askedOf
        self.wanted = wanted
        self.reply = reply
        self.repliedOn = repliedOn
        self.words = words
    }

    /// Writes the cells of a row of `ken:access_request`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("requester", requester)
        cells.set("asked_of", askedOf)
        cells.set("wanted", wanted)
        cells.set("asked_on", askedOn)
        cells.set("reply", reply?.rawValue)
        cells.set("replied_on", repliedOn)
        cells.set("words", words)
    }
}
