import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `Names in the store` {
    @Test func `have their words folded, and their last word in front`() {
        #expect(Folding.words("Ångström & Söhne GmbH") == ["angstrom", "sohne", "gmbh"])
        #expect(Folding.turn("maria del carmen") == "carmen maria del" && Folding.turn("plato") == "plato")
    }

    @Test func `an organisation is found by any word, and by its new name alone once it has one`() async throws {
        let store = try await Engine.sqlite.fresh()
        let standing = Standing(learnedOn: .test, at: Instant(milliseconds: 0))
        let first = Organisation(
            id: try #require(Organisation.ID("AAAAAAAAAAAAAAAAAAAAAA")), name: "Blue Mill Works",
            kind: .stated(.account), standing: standing)
        try await store.write(.test()) { try $0.insert(first) }
        func names(_ words: [String]) async throws -> [String] {
            try await store.read { db in try db.organisations(beginning: words, asOf: .test, limit: 9).map(\.name) }
        }
        for words in [["mil"], ["works", "bl"]] { #expect(try await names(words) == ["Blue Mill Works"]) }
        for words in [["mill", "red"], []] { #expect(try await names(words).isEmpty) }
        try await store.write(.test()) { journal in
            guard var record = try journal.find(Organisation.self, first.id) else { return }
            record.name = "Red Mill"
            try journal.update(record)
        }
        #expect(try await names(["works"]).isEmpty)
        #expect(try await names(["red", "mill"]) == ["Red Mill"])
    }

    @Test func `what was learned later is not found as of a day before`() async throws {
        let store = try await Engine.sqlite.fresh()
        let standing = Standing(learnedOn: .test, at: Instant(milliseconds: 0))
        let person = Person(
            id: try #require(Person.ID("AAAAAAAAAAAAAAAAAAAAAA")), name: "Ada Byron", standing: standing)
        try await store.write(.test()) { try $0.insert(person) }
        for name in ["ada", "byron", "byron a", "ada b"] {
            let found = try await store.read { db in
                try [Day.test, Day.test.adding(-1)].map { try db.people(beginning: name, asOf: $0, limit: 5).count }
            }
            #expect(found == [1, 0], "\(name)")
        }
    }
}
