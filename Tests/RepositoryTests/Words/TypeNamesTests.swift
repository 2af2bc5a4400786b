import Testing

@Suite struct `Names of types` {
    @Test func `no name ends in an empty word`() {
        let breaches = (Repository.sources + Repository.tests).flatMap(TypeNames.breaches)
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test(arguments: [
        "struct AccountManager {}", "enum A { struct DateUtils {} }", "typealias PersonInfo = Int",
        "private final class Helper {}",
        "protocol StoreService {}",
    ])
    func `each empty word is seen`(_ text: String) {
        #expect(TypeNames.breaches(in: SourceFile(path: "Sources/M/A.swift", text: text)).count == 1)
    }

    @Test func `the name of a file counts as well`() {
        let file = SourceFile(path: "Sources/M/DateUtils+Names.swift", text: "extension Day {}")
        #expect(TypeNames.breaches(in: file).count == 1)
    }

    @Test func `a word that only ends in the same letters is none`() {
        let file = SourceFile(
            path: "Sources/M/Metadata.swift", text: "struct Metadata { let data: Data }\nextension Data {}")
        #expect(TypeNames.breaches(in: file).isEmpty)
    }
}
