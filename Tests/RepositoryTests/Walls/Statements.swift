/// SQL, which only the store may hold.
enum Statements {
    private static let pattern =
        #"(?s)^[#"\s]*(SELECT\s.*\sFROM\s|select\s.*\sfrom\s|(INSERT|insert)\s+(OR\s\w+\s|or\s\w+\s)?(INTO|into)\s"#
        + #"|(UPDATE\s+\w+\s+SET\s|update\s+\w+\s+set\s)|(DELETE\s+FROM|delete\s+from)\s"#
        + #"|(CREATE|create)\s+(UNIQUE\s|unique\s|VIRTUAL\s|virtual\s|TEMP\s)?(TABLE|table|INDEX|index)\s"#
        + #"|(ALTER|DROP|alter|drop)\s+(TABLE|INDEX|table|index)\s|(WITH|with)\s+\w+\s*(\([^)]*\)\s*)?(AS|as)\s*\("#
        + #"|(PRAGMA|pragma)\s+\w+|EXPLAIN\s|VACUUM\b)"#

    /// The literals that are statements.
    static func breaches(in file: SourceFile) throws -> [Breach] {
        let regex = try Regex(pattern).wordBoundaryKind(.simple)
        return file.literals.filter { $0.text.contains(regex) }.map {
            Breach(path: file.path, line: $0.firstLine, reason: "SQL stands in KenStore only")
        }
    }
}
