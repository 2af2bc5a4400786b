import KenDomain

extension ProvenanceDraft {
    /// Reads a row of `ken:source`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let table: InterchangeTable? = row.requiredChoice("kind")
        let record = row.required("record")
        let source = row.required("source")
        let externalID = row.required("external_id")
        guard let table, let record, let source, let externalID else { return nil }
        self.init(record: .source(table.sourceName, record), source: source, externalID: externalID)
    }

    /// Writes the cells of a row of `ken:source`.
    func write(into cells: inout InterchangeCells) {
        if case .source(let name, let key) = record {
            cells.set("kind", String(name.dropFirst("ken.".count)))
            cells.set("record", key)
        }
        cells.set("source", source)
        cells.set("external_id", externalID)
    }
}
