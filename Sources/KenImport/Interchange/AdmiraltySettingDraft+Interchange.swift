import KenDomain

extension AdmiraltySettingDraft {
    /// Reads a row of `ken:admiralty_setting`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let item = row.requiredLink("evidence", .evidence)
        let letter: AdmiraltyLetter? = row.choice("letter")
        let digit = row.value("digit", "a whole number from 1 to 6") { Int($0).flatMap(AdmiraltyDigit.init(rawValue:)) }
        let reason = row.required("reason")
        let by = row.requiredLink("by", .person)
        let setOn = row.requiredDay("set_on")
        guard let item, let reason, let by, let setOn else { return nil }
        self.init(item: item, reason: reason, by: by, on: setOn)
        self.letter = letter
        self.digit = digit
    }

    /// Writes the cells of a row of `ken:admiralty_setting`.
    func write(into cells: inout InterchangeCells) {
        cells.set("evidence", item)
        cells.set("letter", letter?.rawValue)
        cells.set("digit", digit?.rawValue)
        cells.set("reason", reason)
        cells.set("by", by)
        cells.set("set_on", setOn)
    }
}

extension ResolutionDraft {
    /// Reads a row of `ken:resolution`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let claim = row.requiredLink("claim", .claim)
        let wasBorneOut = row.required("borne_out", "yes or no") { ["yes": true, "no": false][$0] }
        let resolvedOn = row.requiredDay("resolved_on")
        let reason = row.required("reason")
        guard let claim, let wasBorneOut, let resolvedOn, let reason else { return nil }
        self.init(claim: claim, wasBorneOut: wasBorneOut, on: resolvedOn, reason: reason)
    }

    /// Writes the cells of a row of `ken:resolution`.
    func write(into cells: inout InterchangeCells) {
        cells.set("claim", claim)
        cells.set("borne_out", wasBorneOut)
        cells.set("resolved_on", resolvedOn)
        cells.set("reason", reason)
    }
}
