/// How everybody who counts rated one outcome, as far as scores need it (rule book 6.3).
public struct OutcomeTally: Hashable, Sendable {
    /// One person's part: whether each mark is a 4 or 5; nil where there is none.
    public struct Vote: Hashable, Sendable {
        public var isImportant: Bool?
        public var isSatisfied: Bool?

        /// One person's part.
        public init(isImportant: Bool?, isSatisfied: Bool?) {
            self.isImportant = isImportant
            self.isSatisfied = isSatisfied
        }
    }

    public var votes: [Vote]

    /// Everybody's part.
    public init(_ votes: [Vote]) { self.votes = votes }

    /// The tally of one outcome over responses; whoever passed it over has a vote without marks.
    public init(_ outcome: Outcome.ID, in responses: [SurveyResponse]) {
        votes = responses.map { response in
            let rating = response.rating(of: outcome)
            return Vote(isImportant: rating?.importance?.isTop, isSatisfied: rating?.satisfaction?.isTop)
        }
    }

    /// A tally from counts, of people who all gave both marks; nil when the counts do not fit together.
    public init?(people: Int, important: Int, satisfied: Int, both: Int) {
        let only = (important - both, satisfied - both)
        guard both >= 0, only.0 >= 0, only.1 >= 0, both + only.0 + only.1 <= people else { return nil }
        let groups = [(both, true, true), (only.0, true, false), (only.1, false, true)]
        votes = groups.flatMap { Array(repeating: Vote(isImportant: $0.1, isSatisfied: $0.2), count: $0.0) }
        votes += Array(repeating: Vote(isImportant: false, isSatisfied: false), count: people - votes.count)
    }

    /// 4 or 5, of those who marked importance.
    public var importance: Rate { rate(\.isImportant) }

    /// 4 or 5, of those who marked satisfaction.
    public var satisfaction: Rate { rate(\.isSatisfied) }

    /// 4 or 5 in both, of those who gave both marks.
    public var both: Rate {
        let complete = votes.filter { $0.isImportant != nil && $0.isSatisfied != nil }
        return Rate(complete.count { $0.isImportant == true && $0.isSatisfied == true }, of: complete.count)
    }

    /// Those who gave both marks, for how the two go together.
    var complete: OutcomeTally { OutcomeTally(votes.filter { $0.isImportant != nil && $0.isSatisfied != nil }) }

    /// The same with importance and satisfaction changed about, for the mirrored score.
    var mirrored: OutcomeTally {
        OutcomeTally(votes.map { Vote(isImportant: $0.isSatisfied, isSatisfied: $0.isImportant) })
    }

    /// The opportunity; nil while nobody marked importance, or nobody satisfaction.
    public var opportunity: Opportunity? {
        guard let wanted = importance.share, let met = satisfaction.share else { return nil }
        return Opportunity(importance: 10 * wanted, satisfaction: 10 * met)
    }

    private func rate(_ mark: (Vote) -> Bool?) -> Rate {
        let given = votes.compactMap(mark)
        return Rate(given.count { $0 }, of: given.count)
    }
}
