import Testing

@Suite struct `Examples of the rule book` {
    private var tests: [SourceFile] { Repository.tests.filter { $0.module != "RepositoryTests" } }

    @Test func `each is a test`() {
        let untested = Examples.untested(in: tests)
        #expect(untested.isEmpty, "no test is named for \(untested.joined(separator: ", "))")
    }

    @Test func `those that tests are named for stand in the page on rules, and no others`() {
        let tested = Examples.tested(in: tests)
        let written = Examples.ids(in: Repository.text(RulesPage.path) ?? "")
        #expect(tested.subtracting(written).sorted() == [], "not in \(RulesPage.path)")
        #expect(written.subtracting(tested).sorted() == [], "no test is named for it")
    }

    @Test func `an example counts only in the name of a test`() {
        let text = """
            // T-CUST-01
            @Test(arguments: ["T-CUST-02"]) func `T-CUST-03 is met, and T-CUST-04`() {}
            func `T-CUST-05`() {}
            """
        let untested = Examples.untested(in: [SourceFile(path: "Tests/M/A.swift", text: text)])
        #expect(Examples.ids.filter { !untested.contains($0) } == ["T-CUST-03", "T-CUST-04"])
    }

    @Test func `a row of examples in one name counts whole`() {
        let file = SourceFile(path: "Tests/M/A.swift", text: "@Test func `T-EXP-01 to 03, as printed`() {}")
        #expect(Examples.tested(in: [file]) == ["T-EXP-01", "T-EXP-02", "T-EXP-03"])
        #expect(Examples.ids(in: "T-EXP-01, (T-VAL-02) and W-CUST-03") == ["T-EXP-01", "T-VAL-02"])
    }
}
