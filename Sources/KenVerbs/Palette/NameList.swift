import KenDomain
import KenStore

/// The records that are few and have a name or a sentence of their own, read once after a change.
struct NameList: Sendable {
    /// Records of one kind that are looked at.
    private static let most = 1_000

    private struct Entry: Sendable {
        var target: PaletteView.Target
        var title: String
        var remark: String
        var words: [String]
        var visibility: Visibility
    }

    private let entries: [Entry]

    /// Reads them in a constant number of queries.
    init(_ db: some SQLConnection, asOf: Day) throws {
        func records<R: StoredRecord>(_ type: R.Type) throws -> [R] {
            try db.page(type, after: nil, limit: Self.most).filter {
                $0.standing.endedOn == nil && $0.standing.learnedOn <= asOf
            }
        }
        func entry(_ target: PaletteView.Target, _ title: String, _ remark: String, _ standing: Standing) -> Entry {
            Entry(
                target: target, title: title, remark: remark, words: Folding.words("\(title) \(remark)"),
                visibility: standing.visibility)
        }
        var found: [Entry] = []
        found += try records(Product.self).map { entry(.record(.product($0.id)), $0.name, "product", $0.standing) }
        found += try records(EndIndustry.self).map { entry(.industry($0.name), $0.name, "end industry", $0.standing) }
        found += try records(Trend.self).map { entry(.record(.trend($0.id)), $0.title, "trend", $0.standing) }
        found += try db.ourRoadmap(asOf: asOf).map {
            entry(
                .record(.roadmapItem($0.id)), $0.title, "roadmap item of ours, \(Wording.name($0.status))", $0.standing)
        }
        found += try records(Bet.self).map { entry(.record(.bet($0.id)), $0.text, "bet", $0.standing) }
        found += try records(HeldAssumption.self).map {
            entry(.record(.assumption($0.id)), $0.text, "assumption", $0.standing)
        }
        found += try records(Theme.self).map { entry(.record(.theme($0.id)), $0.name, "theme", $0.standing) }
        found += try records(Job.self).map { entry(.record(.job($0.id)), $0.statement, "job", $0.standing) }
        found += try records(Outcome.self).map { entry(.record(.outcome($0.id)), $0.statement, "outcome", $0.standing) }
        entries = found
    }

    /// Those that hold words beginning with each of these and that the caller may read, those named so first.
    func hits(_ words: [String], for caller: Caller, most: Int) -> [PaletteView.Hit] {
        guard !words.isEmpty else { return [] }
        let fitting = entries.filter { entry in
            caller.mayRead(entry.visibility)
                && words.allSatisfy { word in entry.words.contains { $0.hasPrefix(word) } }
        }
        let first = words[0]
        let ordered =
            fitting.filter { $0.words.first?.hasPrefix(first) ?? false }
            + fitting.filter { !($0.words.first?.hasPrefix(first) ?? false) }
        return ordered.prefix(most).map { entry in
            PaletteView.Hit(
                group: .records, target: entry.target, title: entry.title, remark: entry.remark)
        }
    }
}
