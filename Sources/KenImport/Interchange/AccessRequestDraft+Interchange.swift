import KenDomain

extension AccessRequestDraft {
    /// Reads a row of `ken:access_request`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let requester = row.requiredLink("requester", .person)
        let askedOn = row.requiredDay("asked_on")
        let reply = row.value("reply", "granted or refused", AccessRequest.Reply.init(rawValue:))
        let repliedOn = row.day("replied_on")
        guard let organisation, let requester, let askedOn else { return nil }
        self.init(organisation: organisation, requester: requester, askedOn: askedOn)
        askedOf = row.link("asked_of", .person)
        wanted = row.link("wanted", .person)
        self.reply = reply
        self.repliedOn = repliedOn
        words = row.text("words")
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
