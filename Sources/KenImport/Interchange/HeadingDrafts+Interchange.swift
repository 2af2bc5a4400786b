import KenDomain

extension StanceObservationDraft {
    /// Reads a row of `ken:stance_observation`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let indicator = row.required("indicator", "the number of a sign, 1 to 6") { text in
            Int(text).flatMap(StanceIndicator.init(rawValue:))
        }
        let reading: StanceObservation.Reading? = row.requiredChoice("reading")
        let gist = row.required("gist")
        let observedOn = row.requiredDay("observed_on")
        let claims = row.links("claims", .claim)
        guard let organisation, let indicator, let reading, let gist, let observedOn else { return nil }
        self.init(organisation: organisation, indicator: indicator, reading: reading, gist: gist, on: observedOn)
        self.claims = claims
    }

    /// Writes the cells of a row of `ken:stance_observation`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("indicator", indicator.rawValue)
        cells.set("reading", reading.rawValue)
        cells.set("gist", gist)
        cells.set("claims", claims)
        cells.set("observed_on", observedOn)
    }
}

extension FirstViewDraft {
    /// Reads a row of `ken:first_view`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let by = row.requiredLink("by", .person)
        let sentence = row.required("sentence")
        let reason = row.required("reason")
        let heading: AlignmentHeading? = row.choice("heading")
        let takenOn = row.requiredDay("taken_on")
        guard let organisation, let by, let sentence, let reason, let takenOn else { return nil }
        self.init(organisation: organisation, by: by, sentence: sentence, reason: reason, on: takenOn)
        self.heading = heading
    }

    /// Writes the cells of a row of `ken:first_view`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("by", by)
        cells.set("sentence", sentence)
        cells.set("reason", reason)
        cells.set("heading", heading?.rawValue)
        cells.set("taken_on", takenOn)
    }
}

extension HeadingSettingDraft {
    /// Reads a row of `ken:heading_setting`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let alignment: AlignmentHeading? = row.choice("alignment")
        let stance: StanceHeading? = row.choice("stance")
        let reason = row.required("reason")
        let by = row.requiredLink("by", .person)
        let setOn = row.requiredDay("set_on")
        guard let organisation, let reason, let by, let setOn else { return nil }
        self.init(organisation: organisation, reason: reason, by: by, on: setOn)
        self.alignment = alignment
        self.stance = stance
    }

    /// Writes the cells of a row of `ken:heading_setting`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("alignment", alignment?.rawValue)
        cells.set("stance", stance?.rawValue)
        cells.set("reason", reason)
        cells.set("by", by)
        cells.set("set_on", setOn)
    }
}
