/// What the protocols of the repository ask for and document, so that a witness need not say it again.
struct Requirements {
    private var documented: [String: Set<String>] = [:]
    private var parents: [String: Set<String>] = [:]

    /// Collects protocols, and what each type conforms to, over all files.
    init(_ files: [SourceFile]) {
        let declarations = files.flatMap(\.declarations)
        let protocols = Set(declarations.filter(\.isProtocol).map(\.name))
        for declaration in declarations {
            parents[declaration.name, default: []].formUnion(declaration.parents)
            guard let owner = declaration.enclosing.last, protocols.contains(owner), declaration.summary != nil else {
                continue
            }
            documented[owner, default: []].insert(declaration.signature)
        }
    }

    /// Whether a protocol that the declaration's type conforms to, by whatever way, documents it.
    func explain(_ declaration: Declaration) -> Bool {
        guard let owner = declaration.enclosing.last else { return false }
        var seen: Set<String> = []
        var open = [owner]
        while let name = open.popLast() {
            guard seen.insert(name).inserted else { continue }
            if documented[name]?.contains(declaration.signature) == true { return true }
            open += parents[name] ?? []
        }
        return false
    }
}
