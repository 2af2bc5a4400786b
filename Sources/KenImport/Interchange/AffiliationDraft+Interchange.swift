import KenDomain

extension AffiliationDraft {
    /// Reads a row of `ken:affiliation`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let person = row.requiredLink("person", .person)
        let organisation = row.requiredLink("organisation", .organisation)
        let functions: [Function]? = row.choices("functions")
        let seniority: Seniority? = row.choice("seniority")
        let from = row.day("from")
        let until = row.day("until")
        let title = row.text("title")
        guard let person, let organisation else { return nil }
        self.init(person: person, organisation: organisation)
        self.title = title
        self.functions = row.attested(functions.map { Set($0) }, inferredFrom: "functions_inferred_from")
        self.seniority = row.attested(seniority, inferredFrom: "seniority_inferred_from")
        self.from = from
        self.until = until
    }

    /// Writes the cells of a row of `ken:affiliation`.
    func write(into cells: inout InterchangeCells) {
        cells.set("person", person)
        cells.set("organisation", organisation)
        cells.set("title", title)
        let words = functions.map { held in Function.allCases.filter(held.value.contains).map(\.rawValue) }
        cells.set("functions", words ?? [])
        cells.set("functions_inferred_from", functions?.inferredFrom)
        cells.set("seniority", seniority?.value.rawValue)
        cells.set("seniority_inferred_from", seniority?.inferredFrom)
        cells.set("from", from)
        cells.set("until", until)
    }
}
