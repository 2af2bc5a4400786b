import KenDomain

extension RoleDraft {
    /// Reads a row of `ken:role`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let person = row.link("person", .person)
        let organisation = row.link("organisation", .organisation)
        if (person == nil) == (organisation == nil) {
            row.refuse("person", "A role is about a person or about an organisation: fill in exactly one of the two.")
        }
        let fact: Fact? = row.requiredChoice("fact")
        let answer: Answer? = row.requiredChoice("answer")
        let from = row.day("from")
        let until = row.day("until")
        let product = row.link("product", .product)
        guard let party = person ?? organisation, let fact, let answer else { return nil }
        self.init(
            party: party, isOrganisation: person == nil, product: product, fact: fact,
            answer: Attested.reasoned(answer, row.text("inferred_from")))
        self.from = from
        self.until = until
    }

    /// Writes the cells of a row of `ken:role`.
    func write(into cells: inout InterchangeCells) {
        cells.set(isOrganisation ? "organisation" : "person", party)
        cells.set("product", product)
        cells.set("fact", fact.rawValue)
        cells.set("answer", answer.value.rawValue)
        cells.set("inferred_from", answer.inferredFrom)
        cells.set("from", from)
        cells.set("until", until)
    }
}
