/// Whether a customer is ahead of its market and gains much from a solution, and so is one to create with (rule book
/// 11; von Hippel 1986). A finding on a need, never a mark on a person.
public struct LeadUser: Hashable, Sendable, Codable {
    /// What is known of one who may be; unknown stays nil.
    public struct Candidate: Hashable, Sendable, Codable {
        /// A need with what they say of it, each 1…5; nil when not rated.
        public struct Need: Hashable, Sendable, Codable {
            public var statement: String
            public var importance: Int?
            public var satisfaction: Int?

            /// A need with its ratings.
            public init(_ statement: String, importance: Int?, satisfaction: Int?) {
                self.statement = statement
                self.importance = importance
                self.satisfaction = satisfaction
            }
        }

        public var organisation: Organisation.ID
        public var person: Person.ID?
        /// Whether the company shapes its industry.
        public var stance: StanceHeading
        /// Its position on each called trend, −1…1, by title.
        public var positions: [String: Double]
        public var needs: [Need]

        /// A customer, or one of their people.
        public init(
            organisation: Organisation.ID, person: Person.ID? = nil, stance: StanceHeading = .unknown,
            positions: [String: Double] = [:], needs: [Need] = []
        ) {
            self.organisation = organisation
            self.person = person
            self.stance = stance
            self.positions = positions
            self.needs = needs
        }
    }

    public var organisation: Organisation.ID
    public var person: Person.ID?
    /// Ahead of the trend, and much to gain; `unknown` while either may still turn out so.
    public var answer: Answer
    public var isAhead: Answer
    public var gainsMuch: Answer
    /// Trends they are ahead of, and needs they would gain from.
    public var trends: [String]
    public var needs: [String]
    public var explanation: Explanation

    /// Judges one who may be.
    public init(_ candidate: Candidate, policy: Policy) {
        let trends = candidate.positions.filter { Numerics.reaches($0.value, policy.feedback.leadPosition) }.keys
            .sorted()
        let needs = candidate.needs.filter { need in
            (need.importance ?? 0) >= policy.feedback.leadImportance
                && (need.satisfaction.map { $0 <= policy.feedback.leadSatisfaction } ?? false)
        }
        let isUnrated =
            candidate.needs.isEmpty || candidate.needs.contains { $0.importance == nil || $0.satisfaction == nil }
        let isUnplaced = candidate.stance == .unknown || candidate.positions.isEmpty
        let isAhead: Answer = candidate.stance == .shaping || !trends.isEmpty ? .yes : isUnplaced ? .unknown : .no
        let gainsMuch: Answer = !needs.isEmpty ? .yes : isUnrated ? .unknown : .no
        organisation = candidate.organisation
        person = candidate.person
        self.isAhead = isAhead
        self.gainsMuch = gainsMuch
        answer = isAhead == .no || gainsMuch == .no ? .no : isAhead == gainsMuch ? isAhead : .unknown
        self.trends = trends
        self.needs = needs.map(\.statement).sorted()
        let parts = [(Wording.aheadTerm(trends, candidate.stance), isAhead), (Wording.gainTerm(self.needs), gainsMuch)]
        explanation = Explanation(
            title: Wording.leadUserTitle, score: answer == .unknown ? nil : answer == .yes ? 1 : 0, form: .rule,
            terms: parts.map {
                .init(
                    $0.0, value: $0.1 == .yes ? 1 : 0, contribution: 0,
                    source: "rule book 11; von Hippel 1986", evidence: [.organisation(candidate.organisation)])
            },
            notes: parts.filter { $0.1 == .unknown }.map { Wording.notKnownYet($0.0) }, policy: policy.stamp)
    }

    /// Those who are, and those who may be, by company and person; in no order of merit.
    public static func find(_ candidates: [Candidate], policy: Policy) -> [LeadUser] {
        candidates.map { LeadUser($0, policy: policy) }.filter { $0.answer != .no }
            .sorted {
                ($0.organisation, $0.person?.description ?? "") < ($1.organisation, $1.person?.description ?? "")
            }
    }
}
