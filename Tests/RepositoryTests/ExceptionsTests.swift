import Testing

@Suite struct `Exceptions from the rules` {
    private let breach = Breach(path: "A.swift", line: 3, reason: "is long")

    @Test func `an exception excuses its file and no other`() {
        let other = Breach(path: "B.swift", line: nil, reason: "is long")
        #expect(Exceptions(["A.swift": "a table"]).filtering([breach, other]) == [other])
    }

    @Test func `an exception that excuses nothing is a breach`() {
        #expect(Exceptions(["B.swift": "a table"]).filtering([]).map(\.path) == ["B.swift"])
    }

    @Test func `every exception gives a reason`() {
        let all = [Exceptions.uncheckedSendable, .longFiles, .longFunctions, .statements]
        for (path, reason) in all.flatMap(\.reasons) { #expect(reason.count > 15, "\(path)") }
    }
}
