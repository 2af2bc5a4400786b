import Testing

@Suite struct `Documents` {
    @Test(arguments: [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "STYLE.md", "SECURITY.md", "CHANGELOG.md", "LICENSE",
    ])
    func `each that a newcomer looks for is there`(_ path: String) {
        #expect(Repository.text(path)?.isEmpty == false)
    }

    @Test(arguments: [("README.md", 150), ("ARCHITECTURE.md", 200), ("STYLE.md", 200)])
    func `the first ones stay short`(_ path: String, _ ceiling: Int) {
        #expect(
            (Repository.text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false).count <= ceiling + 1)
    }

    @Test func `every link leads somewhere`() {
        let breaches = Repository.files.filter { $0.hasSuffix(".md") }.flatMap { path in
            Links(path: path, text: Repository.text(path) ?? "").breaches(
                exists: Repository.exists, read: Repository.text)
        }
        #expect(breaches.isEmpty, "\(breaches.listing)")
    }

    @Test(arguments: [
        ("[a](b.md)", "docs/b.md"), ("[a](../c.md \"c\")", "c.md"), ("![a](./d/e.svg)", "docs/d/e.svg"),
        ("[a](/f)", "f"), ("one [a](g) two [b](https://example.org)", "docs/g"),
    ])
    func `a dead link is seen`(_ text: String, _ file: String) {
        let links = Links(path: "docs/a.md", text: "# A\n" + text)
        #expect(
            links.breaches(exists: { _ in false }, read: { _ in nil }).map(\.description) == [
                "docs/a.md:2: there is no \(file)"
            ])
        #expect(links.breaches(exists: { $0 == file }, read: { _ in nil }).isEmpty)
    }

    @Test(arguments: ["```\n[a](b)\n```", "`[a](b)`", "[a](mailto:a@example.org)", "[a](#the-first-day-is-0)"])
    func `code, mail and one's own headings are no dead links`(_ text: String) {
        let links = Links(path: "a.md", text: "## The first day is `0`\n" + text)
        #expect(links.breaches(exists: { $0 == "a.md" }, read: { _ in links.text }).isEmpty)
    }

    @Test func `a heading that is not there is seen`() {
        let links = Links(path: "a.md", text: "[a](b.md#two)")
        #expect(links.breaches(exists: { _ in true }, read: { _ in "# One" }).count == 1)
    }
}
