import KenDomain

extension CommitmentDraft {
    /// Reads a row of `ken:commitment`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let direction = row.required("direction", "ours or theirs", Commitment.Direction.init(rawValue:))
        let organisation = row.requiredLink("organisation", .organisation)
        let text = row.required("text")
        let madeOn = row.requiredDay("made_on")
        let dueOn = row.day("due_on")
        let settlement = row.value(
            "settlement", "one of done, withdrawn, renegotiated", Commitment.Settlement.init(rawValue:))
        let settledOn = row.day("settled_on")
        guard let direction, let organisation, let text, let madeOn else { return nil }
        self.init(direction: direction, organisation: organisation, text: text, madeOn: madeOn)
        people = row.links("people", .person)
        owner = row.link("owner", .person)
        self.dueOn = dueOn
        self.settlement = settlement
        self.settledOn = settledOn
        interaction = row.link("interaction", .interaction)
    }

    /// Writes the cells of a row of `ken:commitment`.
    func write(into cells: inout InterchangeCells) {
        cells.set("direction", direction.rawValue)
        cells.set("organisation", organisation)
        cells.set("people", people)
        cells.set("owner", owner)
        cells.set("text", text)
        cells.set("made_on", madeOn)
        cells.set("due_on", dueOn)
        cells.set("settlement", settlement?.rawValue)
        cells.set("settled_on", settledOn)
        cells.set("interaction", interaction)
    }
}
