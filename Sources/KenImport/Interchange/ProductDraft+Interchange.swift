import KenDomain

extension ProductDraft {
    /// Reads a row of `ken:product`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let name = row.required("name")
        let form: Product.Form? = row.requiredChoice("form")
        guard let name, let form else { return nil }
        self.init(name: name, form: form, coreJob: row.text("core_job"))
    }

    /// Writes the cells of a row of `ken:product`.
    func write(into cells: inout InterchangeCells) {
        cells.set("name", name)
        cells.set("form", form.rawValue)
        cells.set("core_job", coreJob)
    }
}
