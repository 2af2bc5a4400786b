import Foundation
import KenStore
import Testing

@testable import KenStore

@Suite struct `Statements` {
    @Test func `every statement in the sources is in the registry`() throws {
        let registry = try text("Engine/Statement+Registry.swift")
        var count = 0
        for file in try sources() {
            let source = try text(file)
            for (group, body) in groups(in: source) {
                let names = body.matches(
                    of: /static let (\w+)(?:: \w+)? = (?:Statement|ListStatement|of)\((?!\s*migration)/
                ).map { String($0.1) }
                let listed = body.split(separator: "static let all").dropFirst().joined()
                for name in names {
                    let isListed = listed.contains(try Regex("[^A-Za-z]\(name)[^A-Za-z]"))
                    #expect(isListed, "\(group).\(name) in \(file) is missing from its `all`")
                }
                count += names.count
                #expect(registry.contains("\(group).all"), "\(group) in \(file) is missing from the registry")
            }
        }
        #expect(count > 80)
    }

    @Test func `no statement is made anywhere but in such a list, a table or a migration`() throws {
        let allowed: Set = [
            "Record/Table.swift", "Record/LinkTable.swift", "Engine/ListStatement.swift", "Migrations/Migrator.swift",
            "Record/SQLConnection+References.swift",
            "Erasure/LooseText.swift",
        ]
        for file in try sources() where !allowed.contains(file) {
            for line in try text(file).split(separator: "\n")
            where line.contains(/[ (]Statement\(/) && !line.contains("//") {
                let isConstant =
                    line.contains("static let") || line.contains("ListStatement(") || line.contains("func ")
                #expect(isConstant, "\(file): \(line)")
            }
        }
    }

    @Test func `tables and links of every kind of record are in the registry`() {
        for kind in RecordKind.allCases {
            for statement in kind.type.table.statements {
                #expect(Statement.all.contains(statement), "\(statement.sql)")
            }
        }
    }

    @Test func `every table a query names has its workspace as a condition`() {
        let global: Set = ["login_link", "session", "schema_migration"]
        for statement in Statement.all {
            let tables = statement.sql.matches(of: /(?:FROM|JOIN|UPDATE|DELETE FROM) ([a-z_]+)/).map { String($0.1) }
                .filter { !global.contains($0) && $0 != "SET" }
            let conditions = statement.sql.matches(of: /workspace = \$1/).count
            #expect(conditions >= tables.count, "\(statement.sql)")
        }
    }

    /// The enumerations of statements in a file, with their text.
    private func groups(in source: String) -> [(String, String)] {
        source.matches(of: /\nenum (\w+Statements) \{\n(.*?)\n\}\n/.dotMatchesNewlines()).map {
            (String($0.1), String($0.2))
        }
    }

    private var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/KenStore")
            .resolvingSymlinksInPath()
    }

    private func sources() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    }

    private func text(_ file: String) throws -> String {
        try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }
}
