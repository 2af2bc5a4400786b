import Testing

@Suite struct `Walls between modules` {
    @Test func `a module imports only what it may`() {
        let breaches = Repository.sources.flatMap(Walls.breaches)
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test func `every module of the table is there`() {
        for module in Walls.unwalled.union(Walls.allowed.keys) {
            #expect(Repository.exists("Sources/\(module)"), "\(module)")
        }
    }

    @Test(arguments: [
        ("KenDomain", "import GRDB"),
        ("KenDomain", "public import KenStore"),
        ("KenText", "@preconcurrency package import KenImport"),
        ("KenVerbs", "import struct Hummingbird.Request"),
        ("KenVerbs", "#if canImport(GRDB)\nimport GRDB\n#endif"),
        ("KenWeb", "import KenStore"),
        ("KenElsewhere", "let a = 1"),
    ])
    func `a hole in a wall is seen`(_ module: String, _ text: String) {
        #expect(Walls.breaches(in: SourceFile(path: "Sources/\(module)/A.swift", text: text)).count == 1)
    }

    @Test func `an allowed import, a remark and a text are none`() {
        let text = "import Foundation\n// import GRDB\nlet a = \"import GRDB\""
        #expect(Walls.breaches(in: SourceFile(path: "Sources/KenDomain/A.swift", text: text)).isEmpty)
    }
}
