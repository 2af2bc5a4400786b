import KenDomain

extension OrganisationDraft {
    /// Reads a row of `ken:organisation`.
    init(_ row: inout InterchangeRow) {
        self.init()
        name = row.required("name")
        kind = row.attested(row.choice("kind"), inferredFrom: "kind_inferred_from")
        domains = row.list("domains").map { $0.lowercased() }
        industry = row.text("industry")
        makes = row.text("makes")
        sellsTo = row.text("sells_to")
        country = row.text("country")
        zone = row.text("zone")
        isKeyCustomer = row.truth("key_customer")
        buysThrough = row.link("buys_through", .organisation)
        link = row.text("link")
    }

    /// Writes the cells of a row of `ken:organisation`.
    func write(into cells: inout InterchangeCells) {
        cells.set("name", name)
        cells.set("kind", kind?.value.rawValue)
        cells.set("kind_inferred_from", kind?.inferredFrom)
        cells.set("domains", domains)
        cells.set("industry", industry)
        cells.set("makes", makes)
        cells.set("sells_to", sellsTo)
        cells.set("country", country)
        cells.set("zone", zone)
        cells.set("key_customer", isKeyCustomer)
        cells.set("buys_through", buysThrough)
        cells.set("link", link)
    }
}
