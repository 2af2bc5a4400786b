import Foundation
import KenDomain

extension SQLConnection {
    /// Our effort in each currency, and what everybody in it is to us.
    func efforts(
        within days: [SQLValue], asOf: Day, after held: (records: CompanyRecords, change: Int64)?
    ) throws -> ([Effort], [Person.ID: Label]) {
        let points = try developmentPoints(days)
        var minutes = Effort(.contactMinutes)
        var words = Effort(.evidenceItems)
        var labels: [Person.ID: Label] = [:]
        if let held, let news = try EffortNews(since: held.change, in: self) {
            minutes = held.records.efforts.first { $0.currency == .contactMinutes } ?? minutes
            words = held.records.efforts.first { $0.currency == .evidenceItems } ?? words
            labels = held.records.labels
            try query(AttentionStatements.minutesOf, days, among: news.talks) { minutes.add($0) }
            try query(AttentionStatements.withoutLengthOf, days, among: news.talks) {
                minutes.leftOut += Int($0.int(0))
            }
            try query(AttentionStatements.evidenceOf, days, among: news.words) { words.add($0) }
        } else {
            try query(AttentionStatements.minutes, days) { minutes.add($0) }
            minutes.leftOut = try first(AttentionStatements.withoutLength, days) { Int($0.int(0)) } ?? 0
            try query(AttentionStatements.evidence, days) { words.add($0) }
        }
        let efforts = [minutes, points, words]
        let people = efforts.reduce(into: Set<Person.ID>()) { $0.formUnion($1.amounts.keys) }
        let unknown = people.subtracting(labels.keys)
        labels.merge(try profiles(of: unknown, asOf: asOf).people.mapValues(\.label)) { $1 }
        return (efforts, labels)
    }

    private func developmentPoints(_ days: [SQLValue]) throws -> Effort {
        var effort = Effort(.developmentPoints)
        try query(AttentionStatements.points, days) { row in
            effort.leftOut += Int(row.int(2))
            guard row.double(1) > 0 else { return }
            if row.isNull(0) { effort.unknown += row.double(1) } else { effort.add(row) }
        }
        return effort
    }
}

extension Effort {
    /// Adds what a row says of a person.
    fileprivate mutating func add(_ row: SQLRow) {
        if let person = row.uuid(0) { amounts[Person.ID(person), default: 0] += row.double(1) }
    }
}

/// Contacts and words made since a change, which a count can go on with.
struct EffortNews {
    private(set) var talks: [SQLValue] = []
    private(set) var words: [SQLValue] = []

    /// Records that decide what somebody is to us, or who ours are.
    private static let decisive: Set<String> = Set(
        [RecordKind.organisation, .person, .affiliation, .partyRole, .product].map(\.rawValue))
    /// With more changes than these it is quicker to count anew.
    private static let most: Int64 = 500

    /// nil when the count must be made anew: something that it counted or rested on was changed, or too much is new.
    init?(since change: Int64, in db: some SQLConnection) throws {
        var isKnown = true
        var count: Int64 = 0
        try db.query(AttentionStatements.news, [.int(db.workspace), .int(change), .int(Self.most)]) { row in
            count += 1
            let kind = row.text(0)
            guard let record = row.uuid(1), !Self.decisive.contains(kind) else {
                isKnown = false
                return
            }
            let isNew = row.int(2) == 0
            switch RecordKind(rawValue: kind) {
            case .interaction: talks.append(.uuid(record))
            case .evidence: words.append(.uuid(record))
            default: return
            }
            isKnown = isKnown && isNew
        }
        guard isKnown, count < Self.most else { return nil }
    }
}
