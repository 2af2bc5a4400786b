import Testing

@testable import KenWeb

@Suite struct `Sessions and links` {
    @Test func `a link opens one session and is dead afterwards`() throws {
        let sessions = Sessions()
        let link = sessions.newLink()
        let session = try #require(sessions.open(link))
        #expect(sessions.isOpen(session))
        #expect(sessions.open(link) == nil)
        #expect(!sessions.isOpen(link))
        #expect(sessions.isSpent(link) && !sessions.isSpent(sessions.newLink()))
    }

    @Test(arguments: ["", "x", String(repeating: "A", count: 43)])
    func `what was never given out opens nothing`(_ link: String) {
        let sessions = Sessions()
        _ = sessions.newLink()
        #expect(sessions.open(link) == nil)
        #expect(!sessions.isOpen(link))
    }

    @Test func `a secret has 256 bits and fits into an address and a cookie`() {
        let link = Sessions().newLink()
        #expect(link.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil)
    }

    @Test func `the oldest of many links gives way`() {
        let sessions = Sessions()
        let links = (0..<17).map { _ in sessions.newLink() }
        #expect(sessions.open(links[0]) == nil)
        #expect(sessions.open(links[1]) != nil)
    }
}
