import KenDomain

extension CommitmentDraft {
    /// Reads a row of `ken:commitment`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let direction: Commitment.Direction? = row.requiredChoice("direction")
        let organisation = row.requiredLink("organisation", .organisation)
        let text = row.required("text")
        let madeOn = row.requiredDay("made_on")
        let dueOn = row.day("due_on")
        let settlement: Commitment.Settlement? = row.choice("settlement")
        let settledOn = row.day("settled_on")
        let people = row.links("people", .person)
        let owner = row.link("owner", .person)
        let interaction = row.link("interaction", .interaction)
        guard let direction, let organisation, let text, let madeOn else { return nil }
        if let dueOn, dueOn < madeOn { row.refuse("due_on", "It cannot be due before it was made, on \(madeOn).") }
        self.init(direction: direction, organisation: organisation, text: text, madeOn: madeOn)
        self.people = people
        self.owner = owner
        self.dueOn = dueOn
        self.settlement = settlement
        self.settledOn = settledOn
        self.interaction = interaction
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
