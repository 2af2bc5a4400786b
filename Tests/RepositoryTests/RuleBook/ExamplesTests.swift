import Testing

@Suite struct `Examples of the rule book` {
    @Test func `each is a test`() {
        let untested = Examples.untested(in: Repository.tests.filter { $0.module != "RepositoryTests" })
        #expect(untested.isEmpty, "no test is named for \(untested.joined(separator: ", "))")
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
}
