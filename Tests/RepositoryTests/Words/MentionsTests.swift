import Testing

@Suite struct `Words that stay outside` {
    private var ownWords: Set<String> { ["Tests/RepositoryTests/Words/MentionsTests.swift"] }

    @Test func `no file holds one`() throws {
        let breaches = try Repository.files.filter { !ownWords.contains($0) && !$0.hasPrefix("Tests/Fixtures/") }
            .flatMap {
                try Mentions.breaches(path: $0, text: Repository.text($0) ?? "")
            }
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test func `each is seen with its line`() throws {
        for (pattern, _) in Mentions.nowhere {
            #expect(try Mentions.breaches(path: "README.md", text: "one\ntwo \(pattern)x").map(\.line) == [2])
        }
    }

    @Test(arguments: ["// TODO: later", "a() // FIXME", "# HACK", "\"XXX\""])
    func `a note of unfinished work is seen in sources`(_ text: String) throws {
        #expect(try Mentions.breaches(path: "script/a", text: text).count == 1)
        #expect(try Mentions.breaches(path: "STYLE.md", text: text).isEmpty)
    }

    @Test(arguments: ["mktemp a.XXXXXX", "let todo = 1", "hackle"])
    func `a word that only looks like a note is none`(_ text: String) throws {
        #expect(try Mentions.breaches(path: "script/a", text: text).isEmpty)
    }
}
