import KenDomain

extension WorkItemDraft {
    /// Reads a row of `ken:work_item`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let title = row.required("title")
        let points = row.number("points", in: 0...1_000_000)
        let openedOn = row.requiredDay("opened_on")
        let doneOn = row.day("done_on")
        let requester = row.link("requester", .person)
        let product = row.link("product", .product)
        guard let title, let openedOn else { return nil }
        self.init(title: title, openedOn: openedOn)
        self.points = points
        self.requester = requester
        self.product = product
        self.doneOn = doneOn
    }

    /// Writes the cells of a row of `ken:work_item`.
    func write(into cells: inout InterchangeCells) {
        cells.set("title", title)
        cells.set("points", points)
        cells.set("requester", requester)
        cells.set("product", product)
        cells.set("opened_on", openedOn)
        cells.set("done_on", doneOn)
    }
}
