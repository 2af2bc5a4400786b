import Testing

@Suite struct `The page on rules` {
    private var page: RulesPage { RulesPage(text: Repository.text(RulesPage.path) ?? "") }

    @Test func `every constant of the policy stands in it with its shipped value, and no others`() {
        let constants = PolicyConstants(in: Repository.sources.filter { $0.path.contains("/Policy/") }).values
        let settings = page.settings
        let wrong = constants.sorted { $0.key < $1.key }.filter { settings[$0.key] != $0.value }
            .map { "\($0.key) is \($0.value), the page says \(settings[$0.key] ?? "nothing")" }
        #expect(constants.count > 100)
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
        #expect(Set(settings.keys).subtracting(constants.keys).sorted() == [], "no such constant")
    }

    @Test func `every code of a warning stands in it, and none that nothing raises`() throws {
        let file = try #require(Repository.sources.first { $0.path.hasSuffix("/Warning+Code.swift") })
        let codes = Set(file.text.matches(of: /case \w+ = "(W-[A-Z]+-(?:\d\d|[A-Z]+))"/).map { String($0.1) })
        #expect(codes.count > 40)
        #expect(codes.subtracting(page.codes).sorted() == [], "not on the page")
        #expect(page.raisedCodes.subtracting(codes).sorted() == [], "no such warning")
    }

    @Test func `constants are read with their groups, dictionaries by key`() {
        let policy = SourceFile(
            path: "Sources/M/Policy.swift", text: "struct Policy { public var one = OnePolicy(); public var two: Two }")
        let group = SourceFile(
            path: "Sources/M/OnePolicy.swift",
            text: """
                public struct OnePolicy {
                    public var share = 0.50
                    public var days: [Tier: Double] = [
                        .one: 60, .two: 90,
                    ]
                    public var ways: Set<Way> = [.a, .b]
                    public var isOn = false
                    public init() {}
                }
                """)
        #expect(
            PolicyConstants(in: [policy, group]).values == [
                "one.share": "0.50", "one.days.one": "60", "one.days.two": "90", "one.ways": "[.a, .b]",
                "one.isOn": "false",
            ])
    }

    @Test func `settings are read from rows, one or several to a row`() {
        let page = RulesPage(
            text: """
                Of `one.none` 5 the text speaks only.

                | setting | shipped | meaning |
                |---|---|---|
                | `one.share` | 0.50 | W-ONE-03 |
                | `one.a`, `one.b` | 1, -2.0 | two |
                | `one.days` | one 60, two 90 | by tier |
                | `one.ways` | [.a, .b] | ways |
                | W-ONE-01 | cap | `one.cap` | 0.4 | see W-ONE-02 |
                """)
        #expect(
            page.settings == [
                "one.share": "0.50", "one.a": "1", "one.b": "-2.0", "one.days.one": "60", "one.days.two": "90",
                "one.ways": "[.a, .b]", "one.cap": "0.4",
            ])
        #expect(page.codes == ["W-ONE-01", "W-ONE-02", "W-ONE-03"])
        #expect(page.raisedCodes == ["W-ONE-01"])
    }
}
