/// The worked examples of the rule book, for the sections that are built: each is a test that bears its number.
enum Examples {
    /// How many examples each section has.
    static let sections: [(name: String, count: Int)] = [
        ("CUST", 7), ("TIER", 5), ("THR", 1), ("GATE", 3), ("CONF", 1), ("CXO", 2), ("BANK", 1), ("EVI", 11),
        ("DEP", 5), ("SCN", 1), ("ALN", 3), ("STN", 3), ("OUT", 3), ("ODI", 13), ("ODI-S", 19), ("Q", 31), ("FAT", 2),
        ("EXP", 4), ("STO", 1), ("VAL", 3), ("PLN", 1), ("MET", 5), ("RFM", 1), ("BIZ", 4), ("SELF", 1), ("REV", 1),
        ("SYN", 1), ("EMG", 4),
    ]

    /// `T-CUST-01` and so on.
    static var ids: [String] {
        sections.flatMap { section in (1...section.count).map { id(section.name, $0) } }
    }

    /// Those that no test of these files names.
    static func untested(in files: [SourceFile]) -> [String] {
        let tested = tested(in: files)
        return ids.filter { !tested.contains($0) }
    }

    /// Every example that a test of these files is named for; `T-EXP-01 to 04` names four. A name in backticks is read
    /// with `_` for all signs.
    static func tested(in files: [SourceFile]) -> Set<String> {
        let names = files.flatMap(\.declarations).filter { $0.attributes.contains("Test") }.map(\.name)
        return Set(
            names.flatMap { name in
                name.matches(of: /T_([A-Z]+)_(S?)(\d\d)(?:_to_S?(\d\d))?/).flatMap { match -> [String] in
                    guard let first = Int(match.3), let last = Int(match.4 ?? match.3), first <= last else { return [] }
                    return (first...last).map { id(match.2.isEmpty ? "\(match.1)" : "\(match.1)-S", $0) }
                }
            })
    }

    /// Every example that a text speaks of.
    static func ids(in text: String) -> Set<String> { Set(text.matches(of: /T-[A-Z]+-S?\d\d/).map { String($0.0) }) }

    private static func id(_ section: String, _ number: Int) -> String {
        let separator = section.contains("-") ? "" : "-"
        return "T-\(section)\(separator)\(number < 10 ? "0" : "")\(number)"
    }
}
