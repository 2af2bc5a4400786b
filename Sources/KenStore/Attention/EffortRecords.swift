package import KenDomain

/// The newest talks, pieces of work and words within the days that count, with what it takes to read them.
package struct EffortRecords: Sendable {
    /// Newest first, like the others.
    package var talks: [Interaction]
    package var work: [WorkItem]
    package var words: [EvidenceItem]
    /// The claims of the words.
    package var claims: [Claim.ID: Claim]
    /// Everybody in them.
    package var people: [Person.ID: Profile]
    /// Names of the organisations of the talks.
    package var organisations: [Organisation.ID: String]
}

extension SQLConnection {
    /// What effort of the last half year went into, at most so many of each kind, in a constant number of queries for
    /// each 128 people.
    package func effortRecords(asOf: Day, policy: Policy, most: Int) throws -> EffortRecords {
        let days = [
            SQLValue.int(workspace), .day(asOf.adding(-policy.attention.days)), .day(asOf), .int(Int64(most)),
        ]
        let talks = try all(AttentionStatements.newestTalks, days) { try Interaction($0) }
        let work = try all(AttentionStatements.newestWork, days) { try WorkItem($0) }
        let words = try all(AttentionStatements.newestWords, days) { try EvidenceItem($0) }
        let claims = try grouped(
            MarketStatements.claimsByID, Claim.self, asOf: asOf, among: Set(words.map(\.claim)).sorted().map { .id($0) }
        ).values.flatMap(\.self)
        let people = talks.flatMap(\.participants) + work.compactMap(\.requester) + words.compactMap(\.speaker)
        return EffortRecords(
            talks: talks, work: work, words: words,
            claims: Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
            people: try profiles(of: Set(people), asOf: asOf).people,
            organisations: try organisations(Set(talks.flatMap(\.organisations)).sorted()).mapValues(\.name))
    }

    /// The contacts of one person within some days, oldest first, and everybody in them.
    package func talks(
        of person: Person.ID, since first: Day, asOf: Day
    ) throws -> (talks: [Interaction], people: [Person.ID: Profile]) {
        let talks = try all(
            AttentionStatements.talksOf, [.int(workspace), .day(first), .day(asOf), .id(person)]
        ) { try Interaction($0) }
        return (talks, try profiles(of: Set(talks.flatMap(\.participants)), asOf: asOf).people)
    }
}
