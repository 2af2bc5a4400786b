import Testing

@Suite struct `Where SQL stands` {
    @Test func `only the store holds any`() throws {
        let files = Repository.sources.filter { $0.module != "KenStore" }
        let breaches = Exceptions.statements.filtering(try files.flatMap(Statements.breaches))
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test(arguments: [
        "SELECT a FROM b", "select a\nfrom b", "  INSERT INTO a (b) VALUES ($1)", "insert or ignore into a values (1)",
        "UPDATE a SET b = 1", "DELETE FROM a", "CREATE UNIQUE INDEX a ON b (c)", "WITH a AS (SELECT 1) SELECT 2",
        "with a(b) as (select 1) select 2", "PRAGMA journal_mode", "drop table a", "VACUUM INTO $1",
    ])
    func `a statement is seen`(_ statement: String) throws {
        for text in [
            "let a = \"\(statement)\"", "let a = #\"\(statement)\"#", "let a = \"\"\"\n    \(statement)\n    \"\"\"",
        ]
        where !statement.contains("\n") || text.contains("\"\"\"") {
            #expect(try Statements.breaches(in: SourceFile(path: "Sources/KenWeb/A.swift", text: text)).count == 1)
        }
    }

    @Test(arguments: [
        "Select a file from your computer", "Update the account", "with a file as well", "Delete from here on",
        "created table",
        "pragmatic",
    ])
    func `a sentence is none`(_ sentence: String) throws {
        let file = SourceFile(path: "Sources/KenWeb/A.swift", text: "let a = \"\(sentence)\"")
        #expect(try Statements.breaches(in: file).isEmpty)
    }

    @Test func `the store itself holds statements, so that this test would notice a change of their form`() throws {
        let found = try Repository.sources.filter { $0.module == "KenStore" }.flatMap(Statements.breaches)
        #expect(!found.isEmpty)
    }
}
