import Testing

@Suite struct `Summaries of declarations` {
    private func reasons(_ text: String) -> [String] {
        let file = SourceFile(path: "Sources/M/A.swift", text: text)
        return Summaries.breaches(in: file, requirements: Requirements([file])).map(\.reason)
    }

    @Test func `whatever is not private says what it is for`() {
        let requirements = Requirements(Repository.sources)
        let breaches = Repository.sources.flatMap { Summaries.breaches(in: $0, requirements: requirements) }
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test(arguments: [
        "struct A {}", "public func a() {}", "// A remark.\npackage func a() {}", "/// Says a.\n\npackage func a() {}",
        "///\npackage func a() {}",
        "extension A {\n    public init(_ a: Int) {}\n}", "extension A { public static let b = 1 }",
        "extension A { package static var b: Int { 1 } }",
        "extension A { package var b: Int { 1 } }",
        "extension A { package subscript(b: Int) -> Int { b } }", "typealias A = Int",
    ])
    func `a missing summary is seen`(_ text: String) {
        #expect(reasons(text).count == 1)
    }

    @Test(arguments: [
        "/// The open promises.\npackage func openPromises() {}", "/// Promise.\nstruct Promise {}",
        "/// For this Day\nstruct Day {}",
    ])
    func `a summary that says the name again is seen`(_ text: String) {
        #expect(reasons(text).count == 1)
        #expect(reasons(text).first?.hasSuffix("only says its name again") == true)
    }

    @Test(arguments: [
        "/// Says a.\n@inlinable public func a() {}", "private struct A { func b() {} }", "fileprivate func a() {}",
        "extension A { let b = 1\n    var c: Int?\n}", "extension A { case b, c }", "import Foundation",
        "extension A { static let b = 1 }",
        "extension A: Codable {\n    init(from decoder: any Decoder) {}\n    func encode(to encoder: any Encoder) {}\n}",
        "extension A { static func < (a: A, b: A) -> Bool { true } }",
        "extension A { var description: String { \"\" } }",
        "/// Says a.\nfunc a() { struct B {}; func c() {} }", "extension A { typealias ID = Int }",
    ])
    func `what needs none is left alone`(_ text: String) {
        #expect(reasons(text) == [])
    }

    @Test func `an initialiser that takes the properties by name needs none, unless it is public`() {
        let record = "/// Says A.\nstruct A {\n    var b: Int\n    var c: Int\n    "
        #expect(reasons(record + "package init(b: Int, c: Int = 1) {}\n}") == [])
        #expect(reasons(record + "public init(b: Int) {}\n}").count == 1)
        #expect(reasons(record + "init() {}\n}") == [])
    }

    @Test func `a witness is explained by the protocol that asks for it, and by no other`() {
        let asked = "/// Asks.\nprotocol P: Q {}\n/// Asks.\nprotocol Q {\n    /// Says a.\n    func a()\n}\n"
        #expect(reasons(asked + "extension A: P {\n    func a() {}\n}") == [])
        #expect(reasons(asked + "extension A: P {}\nextension A {\n    func a() {}\n}") == [])
        #expect(reasons(asked + "extension Q {\n    func a() {}\n}") == [])
        #expect(reasons(asked + "extension A: P {\n    package func b() {}\n}").count == 1)
        #expect(reasons(asked + "extension A: R {\n    package func a() {}\n}").count == 1)
        #expect(reasons(asked + "extension A where B: P {\n    package func a() {}\n}").count == 1)
    }
}
