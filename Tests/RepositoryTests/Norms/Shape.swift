/// The shape of a set of files in numbers.
struct Shape {
    let lines: Distribution
    let functionsPerFile: Distribution
    let functionLengths: Distribution
    /// Percent of files.
    let withOneType: Int
    /// Percent of files that declare a type or an extension.
    let namedForConcept: Int
    /// Percent of lines that are documentation.
    let documentation: Int

    /// Measures the files a person wrote.
    init(_ files: [SourceFile]) {
        let files = files.filter { !$0.isGenerated }
        let bodies = files.map { file in Norms.bodies(in: file).filter { $0.kind != .property } }
        lines = Distribution(files.map(\.length))
        functionsPerFile = Distribution(bodies.map(\.count))
        functionLengths = Distribution(bodies.joined().compactMap(\.length))
        withOneType = Self.percent(files.count { Norms.topLevelTypes(of: $0).count <= 1 }, of: files.count)
        namedForConcept = Self.percent(files.count(where: Norms.isNamedForItsConcept), of: files.count)
        let documented = files.map { $0.comments.count { $0.text.hasPrefix("///") } }.reduce(0, +)
        documentation = Self.percent(documented, of: files.map(\.length).reduce(0, +))
    }

    /// One line of a table.
    func row(_ name: String) -> String {
        let cells = [
            "\(lines.count)", "\(lines.median) · \(lines.p90) · \(lines.max)",
            "\(functionsPerFile.median)", "\(functionLengths.median) · \(functionLengths.p90) · \(functionLengths.max)",
            "\(withOneType) %", "\(namedForConcept) %", "\(documentation) %",
        ]
        return "| \(name) | " + cells.joined(separator: " | ") + " |"
    }

    /// The head of the table.
    static let head = """
        | module | files | lines med · p90 · max | functions | length med · p90 · max | one type | named | documentation |
        |---|---|---|---|---|---|---|---|
        """

    private static func percent(_ part: Int, of whole: Int) -> Int { whole == 0 ? 100 : part * 100 / whole }
}
