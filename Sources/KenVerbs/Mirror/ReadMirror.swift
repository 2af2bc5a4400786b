package import KenDomain
import KenStore

extension Ken {
    /// Newest talks that the research ladder opens to.
    private static let openedTalks = 60

    /// How we see ourselves beside what the records show, as known on a day and as far as the reader may know it.
    ///
    /// A constant number of queries; linear in accounts, and in the talks of a year.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come, or for a name that is none of ours.
    package func mirror(_ input: MirrorInput, as caller: Caller) async throws -> MirrorView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let standing = try await standing(asOf: asOf, policy: policy)
        let marks = try await findingMarks(standing)
        let since = asOf.adding(-policy.mirror.researchDays)
        let (records, rivals, colleagues) = try await store.read { db in
            (try db.mirrorRecords(asOf: asOf), try db.ownMarket(asOf: asOf).rivals, try db.colleagues(asOf: asOf))
        }
        let (levels, talks) = try await store.read { db in
            (
                try db.talkLevels(since: since, asOf: asOf),
                try db.newestTalks(since: since, asOf: asOf, most: Self.openedTalks)
            )
        }
        let you = try caller.identity(said: input.me, among: colleagues)
        let reading = MirrorReading(
            records: records, rivals: rivals, standing: standing, levels: levels, talks: talks,
            names: Dictionary(colleagues.map { ($0.person.id, $0.person.name) }) { $1 }, caller: caller, you: you,
            asOf: asOf, policy: policy)
        var view = reading.view(marks)
        view.citations = try await cite(
            view.references, beside: Citations(reading.citations), asOf: asOf, as: caller)
        return view
    }
}

extension MirrorView {
    /// Everything that its figures and sentences point at.
    var references: [Reference] {
        let explanations =
            poll.groups.compactMap(\.explanation) + [centricity.explanation].compactMap(\.self)
            + centricity.items.compactMap(\.explanation) + ladder.explanations
        let linked = attention.flatMap(\.pieces).flatMap { piece -> [Reference] in
            if case .linked(_, let references) = piece { references } else { [] }
        }
        return explanations.flatMap(\.terms).flatMap(\.evidence) + findings.flatMap(\.references) + linked
            + [review.map { .reviewRecord($0.record.id) }].compactMap(\.self)
    }
}
