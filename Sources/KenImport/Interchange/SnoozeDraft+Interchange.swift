import KenDomain

extension SnoozeDraft {
    /// Reads a row of `ken:snooze`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let code: Warning.Code? = row.requiredChoice("code")
        let reason = row.required("reason")
        let since = row.requiredDay("since")
        let until = row.requiredDay("until")
        let by = row.required("put_off_by")
        let tier = row.count("tier", in: 1...3).flatMap(Tier.init(rawValue:))
        let organisation = row.link("organisation", .organisation)
        let person = row.link("person", .person)
        let bet = row.link("bet", .bet)
        guard let code, let reason, let since, let until, let by else { return nil }
        self.init(code, reason: reason, since: since, until: until, by: by)
        self.organisation = organisation
        self.tier = tier
        self.person = person
        self.bet = bet
    }

    /// Writes the cells of a row of `ken:snooze`.
    func write(into cells: inout InterchangeCells) {
        cells.set("code", code.rawValue)
        cells.set("organisation", organisation)
        cells.set("tier", tier?.rawValue)
        cells.set("person", person)
        cells.set("bet", bet)
        cells.set("reason", reason)
        cells.set("since", since)
        cells.set("until", until)
        cells.set("put_off_by", by)
    }
}
