/// The worked examples of the rule book, for the sections that are built: each is a test that bears its number.
enum Examples {
    /// How many examples each section has.
    static let sections: [(name: String, count: Int)] = [
        ("CUST", 6), ("TIER", 5), ("THR", 1), ("GATE", 3), ("CONF", 1), ("CXO", 2), ("BANK", 1), ("EVI", 10),
        ("DEP", 5),
        ("SCN", 1), ("VAL", 3), ("PLN", 1),
    ]

    /// `T-CUST-01` and so on.
    static var ids: [String] {
        sections.flatMap { section in
            (1...section.count).map { "T-\(section.name)-\($0 < 10 ? "0" : "")\($0)" }
        }
    }

    /// Those that no test of these files names. A name in backticks is read with `_` for all signs.
    static func untested(in files: [SourceFile]) -> [String] {
        let names = files.flatMap(\.declarations).filter { $0.attributes.contains("Test") }.map(\.name)
        return ids.filter { id in !names.contains { $0.contains(id.replacing("-", with: "_")) } }
    }
}
