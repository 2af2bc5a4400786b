import KenImport

/// Reads one file's rows in batches.
struct ImportReader {
    /// The file as its reader sees it: header, mapping, what can be read two ways.
    let file: ImportFile

    init(_ file: ImportPlan.File, _ plan: ImportPlan) throws {
        self.file = try Importing.open(try file.source.open(), options: plan.options)
    }

    /// The next rows, at most `count`; none at the end.
    mutating func next(_ count: Int) throws -> [ImportedItem] {
        var items: [ImportedItem] = []
        while items.count < count, let item = try file.next() { items.append(item) }
        return items
    }
}

extension ImportPlan.File {
    /// The file with what became of its rows.
    func view(_ outcome: ImportOutcome, _ file: ImportFile) -> ImportView.File {
        ImportView.File(
            name: source.name,
            recognisedAs: file.recognised.isRead || file.recognised.kind == .notYetRead ? file.recognised.name : nil,
            counts: outcome.counts,
            made: outcome.made, inferred: outcome.inferred, lines: outcome.lines, refused: outcome.refused,
            refusedCount: outcome.refusedCount, ambiguities: file.ambiguities, mapping: file.mapping)
    }
}
