import KenDomain

extension TrendSubject {
    /// The columns a subject takes.
    static let columns = ["industries", "dimension", "horizons"]

    /// Appends the values of ``columns``.
    func write(to values: inout PackedRows) {
        values.append(.ids(industries))
        values.append(.text(dimension))
        values.append(.words(horizons.map(\.rawValue)))
    }

    /// Reads ``columns``.
    init(from row: inout RowReader) throws {
        self.init(industries: try row.ids(), dimension: row.text(), horizons: try Array(row.names()))
    }

    /// The rows of a table that lists its industries.
    var industryRows: [[SQLValue]] { industries.map { [.id($0)] } }
}
