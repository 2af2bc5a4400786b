import Testing

@Suite struct `The shape of files and functions` {
    private var written: [SourceFile] { Repository.sources + Repository.tests }

    @Test func `no file is longer than its ceiling`() {
        let breaches = Exceptions.longFiles.filtering(Norms.longFiles(written))
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test func `no function is longer than its ceiling`() {
        let found = Norms.longFunctions(Repository.sources)
        let subjects = Dictionary(
            found.map { ($0.breach.description, $0.subject) }, uniquingKeysWith: { first, _ in first })
        let breaches = Exceptions.longFunctions.filtering(found.map(\.breach)) { subjects[$0.description] ?? $0.path }
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test func `the sources as a whole stay small`() {
        let shape = Shape(Repository.sources)
        #expect(shape.lines.median <= 120)
        #expect(shape.lines.p90 <= 300)
        #expect(shape.functionsPerFile.median <= 6)
        #expect(shape.functionLengths.p90 <= 40)
    }

    @Test func `there are at most forty-four lines of source for each test`() {
        let tests = Repository.tests.flatMap(\.declarations).count { $0.attributes.contains("Test") }
        let lines = Repository.sources.filter { !$0.isGenerated }.map(\.length).reduce(0, +)
        print("\(lines) lines of source, \(tests) tests")
        #expect(lines <= 44 * tests)
    }

    @Test func `the measures are told`() {
        let modules = Dictionary(grouping: written, by: \.module).sorted { $0.key < $1.key }
        let rows = modules.map { Shape($0.value).row($0.key) }
        print(([Shape.head, Shape(Repository.sources).row("all sources")] + rows).joined(separator: "\n"))
        #expect(!rows.isEmpty)
    }

    @Test func `a long file and a long function are seen`() {
        let lines = Array(repeating: "        b()", count: 445).joined(separator: "\n")
        let text = "struct A {\n    func c() {\n        b()\n    }\n    func a() {\n\(lines)\n    }\n}\n"
        let file = SourceFile(path: "Sources/M/A.swift", text: text)
        #expect(Norms.longFiles([file]).map(\.reason) == ["has 452 lines, the ceiling is 450"])
        #expect(Norms.longFunctions([file]).map(\.subject) == ["Sources/M/A.swift a()"])
        #expect(Norms.longFiles([SourceFile(path: "Tests/M/A.swift", text: text)]).isEmpty)
    }

    @Test(arguments: [("KenWeb", 80, 0), ("KenWeb", 81, 1), ("KenStore", 80, 1), ("KenStore", 40, 0)])
    func `a page may have a longer body`(_ module: String, _ length: Int, _ breaches: Int) {
        let lines = String(repeating: "        a()\n", count: length - 2)
        let file = SourceFile(
            path: "Sources/\(module)/A.swift", text: "struct A {\n    var body: HTML {\n\(lines)    }\n}")
        #expect(Norms.longFunctions([file]).count == breaches)
    }

    @Test(arguments: [([], 0, 0, 0), ([5], 5, 5, 5), ([4, 1, 3, 2], 2, 4, 4), (Array(1...10), 5, 9, 10)])
    func `values are read by rank`(_ values: [Int], _ median: Int, _ p90: Int, _ max: Int) {
        let distribution = Distribution(values)
        #expect([distribution.median, distribution.p90, distribution.max] == [median, p90, max])
    }
}
