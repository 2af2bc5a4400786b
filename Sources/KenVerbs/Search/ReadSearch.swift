package import KenDomain
import KenStore

extension Ken {
    /// Findings on one page, and those looked at for it: some may not be the caller's to read.
    private static let searchPage = 20
    private static let searchReach = 200

    /// Conversations, answers, words behind them and feedback that hold all words asked for.
    ///
    /// Newest first; or those that say most of it among the newest ``searchReach``, for to weigh all of a common word
    /// costs as much as reading them. What the caller may not read is neither found nor counted. A constant number of
    /// queries.
    /// - Throws: ``Refusal/invalid(_:)`` when nothing is asked for, or for a page that is none.
    package func search(_ input: SearchInput, as caller: Caller) async throws -> SearchView {
        let asOf = try day(input.asOf)
        guard let query = SearchQuery(input.words) else {
            throw Refusal.invalid([Problem(field: "words", "Write a word to look for.")])
        }
        let before = try Self.searchPlace(input.page)
        let highlight = SearchHighlight(query)
        return try await store.read { db in
            let found = try db.findings(query, asOf: asOf, before: before, limit: Self.searchReach)
            let records = try SearchRecords(found, in: db, for: caller, asOf: asOf)
            let readable = found.compactMap { finding in
                records.words(finding, for: caller).map { (finding: finding, words: $0) }
            }
            let isFull = found.count == Self.searchReach
            let shown = input.order == .newest ? readable : Self.ranked(readable, highlight)
            let page = shown.prefix(Self.searchPage)
            let last = page.count < shown.count ? page.last?.finding.number : isFull ? found.last?.number : nil
            return SearchView(
                asOf: asOf, words: input.words, order: input.order,
                hits: page.compactMap { records.hit($0.finding, highlight.stretches($0.words)) },
                nextPage: input.order == .newest ? last.map { String($0) } : nil,
                hasOlder: input.order == .relevant && isFull)
        }
    }

    private static func searchPlace(_ cursor: String?) throws(Refusal) -> Int64? {
        guard let cursor, !cursor.isEmpty else { return nil }
        guard let place = Int64(cursor) else {
            throw .invalid([Problem(field: "page", "There is no page “\(cursor.prefix(40))”; start from the first.")])
        }
        return place
    }

    /// Those that say most of what was asked first; newest first among equals.
    private static func ranked(
        _ readable: [(finding: SearchFinding, words: String)], _ highlight: SearchHighlight
    ) -> [(finding: SearchFinding, words: String)] {
        let scores = SearchRanking(readable.map { highlight.counts(in: $0.words) }).scores
        return readable.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.map { readable[$0] }
    }
}
