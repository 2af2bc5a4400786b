/// The constants of `Policy` as its sources write them, such as `evidence.highFrom` and `0.80`.
struct PolicyConstants {
    /// Values by group and name; one for each key of a dictionary, as in `tiers.halfLife.one`.
    let values: [String: String]

    /// Reads the groups of a policy from the sources that declare them.
    init(in files: [SourceFile]) {
        let groups = files.flatMap { file in
            file.text.matches(of: /public var (\w+) = (\w+Policy)\(\)/).map { (String($0.1), String($0.2)) }
        }
        var values: [String: String] = [:]
        for (group, type) in groups {
            let own = files.first { file in
                file.declarations.contains { $0.kind == .type && $0.name == type && !$0.isHidden }
            }
            for (name, value) in Self.properties(in: own?.text ?? "") {
                values.merge(Self.flattened(group + "." + name, value)) { $1 }
            }
        }
        self.values = values
    }

    /// Stored properties with their shipped values; a list may run over several lines.
    private static func properties(in text: String) -> [(String, String)] {
        text.matches(of: /public var (\w+)(?:: [^=\n]+)? = (\[[^\]]*\]|[^\n]+)/).map { match in
            let words = match.2.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return (String(match.1), words.replacing("[ ", with: "[").replacing(", ]", with: "]"))
        }
    }

    /// A dictionary taken apart by its keys; anything else as it is.
    private static func flattened(_ name: String, _ value: String) -> [String: String] {
        let entries = value.matches(of: /\.(\w+): ([^,\]]+)/)
        guard value.hasPrefix("["), !entries.isEmpty else { return [name: value] }
        return Dictionary(entries.map { (name + "." + $0.1, String($0.2)) }, uniquingKeysWith: { $1 })
    }
}
