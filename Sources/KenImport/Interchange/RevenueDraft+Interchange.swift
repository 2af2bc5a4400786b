import KenDomain

extension RevenueDraft {
    /// Reads a row of `ken:revenue`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let from = row.requiredDay("from")
        let until = row.requiredDay("until")
        let amount = row.required("amount", "an amount; write 1250.00 EUR", MoneyText.read)
        let isDatedOrder = row.truth("dated_order") ?? false
        if let from, let until, until <= from {
            row.refuse("until", "The period ends before it begins; until is the day after its last.")
        }
        let product = row.link("product", .product)
        guard let organisation, let from, let until, let amount else { return nil }
        self.init(organisation: organisation, from: from, until: until, amount: amount)
        self.product = product
        self.isDatedOrder = isDatedOrder
    }

    /// Writes the cells of a row of `ken:revenue`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("product", product)
        cells.set("from", from)
        cells.set("until", until)
        cells.set("amount", amount)
        cells.set("dated_order", isDatedOrder ? true : nil)
    }
}
