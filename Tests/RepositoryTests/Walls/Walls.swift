/// Which module may import what: the table of ARCHITECTURE.md.
enum Walls {
    /// The executable builds everything, so it may see everything.
    static let unwalled: Set = ["ken"]

    /// Modules a module may import.
    static let allowed: [String: Set<String>] = [
        "KenDomain": ["Foundation"],
        "KenText": ["Foundation", "KenDomain"],
        "KenImport": ["Foundation", "Synchronization", "KenDomain", "KenText", "CLibICal"],
        "KenStore": ["Foundation", "Synchronization", "Logging", "Crypto", "GRDB", "GRDBSQLite", "KenDomain"],
        "KenVerbs": ["Foundation", "Synchronization", "Logging", "KenDomain", "KenText", "KenImport", "KenStore"],
        "KenWeb": [
            "ServiceLifecycle",
            "Foundation", "Synchronization", "Logging", "Crypto", "Hummingbird", "HummingbirdCore", "HTTPTypes",
            "NIOCore", "NIOPosix", "CZLib", "KenDomain", "KenVerbs",
        ],
        "KenTestSupport": ["Foundation", "Synchronization", "Testing", "KenDomain", "KenStore", "KenVerbs"],
    ]

    /// Imports that a wall forbids, and modules that no line of the table names.
    static func breaches(in file: SourceFile) -> [Breach] {
        guard !unwalled.contains(file.module) else { return [] }
        guard let row = allowed[file.module] else {
            return [Breach(path: file.path, line: nil, reason: "\(file.module) has no line in the table of walls")]
        }
        return file.declarations.filter { $0.kind == .import && !row.contains($0.name) }.map {
            Breach(path: file.path, line: $0.line, reason: "\(file.module) may not import \($0.name)")
        }
    }
}
