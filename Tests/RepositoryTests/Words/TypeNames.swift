/// Names that say nothing about what a type is.
enum TypeNames {
    static let emptyEndings = [
        "Manager", "Service", "Services", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Impl", "Base",
        "Data", "Info",
    ]

    /// Types, aliases and files with an empty ending.
    static func breaches(in file: SourceFile) -> [Breach] {
        let declared = file.declarations.filter { [.type, .alias].contains($0.kind) }.map { ($0.name, $0.line as Int?) }
        let concept = (String(file.name.prefix { $0 != "+" }), nil as Int?)
        return (declared + [concept]).compactMap { name, line in
            guard let ending = emptyEndings.first(where: name.hasSuffix) else { return nil }
            return Breach(path: file.path, line: line, reason: "\(name): `\(ending)` says nothing; name what it is")
        }
    }
}
