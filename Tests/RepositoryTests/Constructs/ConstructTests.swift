import Testing

@Suite struct `Forms of code we do without` {
    private let pure: Set = ["KenDomain", "KenText", "KenImport"]

    private func listing(_ files: [SourceFile], _ constructs: [Construct]) throws -> [Breach] {
        try files.flatMap { file in try constructs.flatMap { try $0.breaches(in: file) } }
    }

    @Test func `nothing stops the process or steps round the compiler`() throws {
        let breaches = try listing(Repository.sources + Repository.tests, Construct.anywhere)
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test func `unchecked Sendable has a reason each time`() throws {
        let files = Repository.sources + Repository.tests
        let breaches = Exceptions.uncheckedSendable.filtering(try listing(files, [.unchecked]))
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test func `the pure modules neither wait, nor read a clock, nor draw lots, nor open files`() throws {
        let breaches = try listing(Repository.sources.filter { pure.contains($0.module) }, Construct.impure)
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test func `only the executable reads the environment`() throws {
        let files = Repository.sources.filter { !["ken", "KenTestSupport"].contains($0.module) }
        let breaches = try listing(files, [.environment])
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test(arguments: [
        "let a = try! b()", "let a = b as! C", "let a = b!", "a!.b()", "let a = b[1]!", "let a = b()!",
        "var a: String!",
        #"say("\(a!)")"#, "fatalError()", "preconditionFailure(\"a\")", "precondition(a)",
        "nonisolated(unsafe) var a = 1",
        "let a = Bundle.module", "let a = \"b\"!",
    ])
    func `each of them is seen`(_ text: String) throws {
        let file = SourceFile(path: "Sources/M/A.swift", text: text)
        #expect(try listing([file], Construct.anywhere).count == 1)
    }

    @Test(arguments: [
        "async let a = b()", "let a = Date()", "let a = Date.now", "let a = Int.random(in: 1...2)", "a.shuffled()",
        "a.randomElement()", "let a: Date = .now",
        "let a = UUID()", "let a = FileManager.default", "let a = try Data(contentsOf: b)", "let a = TimeZone.current",
        "let a = Calendar.autoupdatingCurrent", "let a = ProcessInfo.processInfo",
    ])
    func `each impurity is seen`(_ text: String) throws {
        let file = SourceFile(path: "Sources/KenDomain/A.swift", text: text)
        #expect(try listing([file], Construct.impure).count == 1)
    }

    @Test(arguments: [
        "if !a, b != c { }", "if a != !b { }", "// a!", #"say("Stop! try! fatalError()")"#, "let a = try? b()",
        "let a = b as? C",
        "let a = #/b!/#", "func `stop!`() {}", "let a: [B?] = []", "let a = Date(timeIntervalSince1970: 0)",
        "func nowhere() {}",
        "let a = [B.now]", "a.append(contentsOf: b)", "let a = Int.random(in: 1...2, using: &b)",
        "struct A: RandomNumberGenerator {}",
        "@Sendable () -> Void",
    ])
    func `what only looks like one is left alone`(_ text: String) throws {
        let file = SourceFile(path: "Sources/KenDomain/A.swift", text: text)
        #expect(try listing([file], Construct.anywhere + Construct.impure + [.unchecked]).isEmpty)
    }

    @Test func `a reading of the environment is seen`() throws {
        let file = SourceFile(
            path: "Sources/KenWeb/A.swift", text: "let a = ProcessInfo.processInfo.environment[\"A\"]")
        #expect(try Construct.environment.breaches(in: file).count == 1)
    }
}
