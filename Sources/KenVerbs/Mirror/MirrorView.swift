package import KenDomain

/// How we see ourselves beside what the records show; nobody is graded.
package struct MirrorView: Codable, Sendable {
    package var asOf: Day
    /// What to look at, worst first.
    package var findings: [Finding]
    package var poll: PollView
    package var centricity: CentricityView
    /// The last review; nil while none is on record.
    package var review: ReviewView?
    /// Reviews before it, newest first.
    package var earlier: [ReviewMark]
    package var ladder: LadderView
    /// Where our attention goes, a sentence for each currency.
    package var attention: [Sentence]
    /// Who of ours reads; nil for the owner of the data directory who has not said who they are.
    package var you: String?
    package var citations: Citations

    package init(
        asOf: Day, findings: [Finding] = [], poll: PollView, centricity: CentricityView, review: ReviewView? = nil,
        earlier: [ReviewMark] = [], ladder: LadderView, attention: [Sentence] = [], you: String? = nil,
        citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.findings = findings
        self.poll = poll
        self.centricity = centricity
        self.review = review
        self.earlier = earlier
        self.ladder = ladder
        self.attention = attention
        self.you = you
        self.citations = citations
    }
}

/// Who colleagues say the customer is, and what was settled on.
package struct PollView: Codable, Hashable, Sendable {
    /// How many named a group.
    package struct Group: Codable, Hashable, Sendable {
        package var group: CustomerGroup
        package var rate: Rate
        package var explanation: Explanation?

        package init(group: CustomerGroup, rate: Rate, explanation: Explanation?) {
            self.group = group
            self.rate = rate
            self.explanation = explanation
        }
    }

    /// Colleagues who answered.
    package var answers: Int
    /// The most named first; empty while fewer than five answered, so that nobody can be made out.
    package var groups: [Group]
    /// Answers that name nobody; nil while fewer than five answered.
    package var unclear: Rate?
    /// Whether anybody named partners or colleagues; nil while fewer than five answered.
    package var hasConfusion: Bool?
    /// The reader's own answer.
    package var own: String?
    package var ownGroups: [CustomerGroup]
    /// The house definition; nil for whoever has not answered yet.
    package var definition: String?
    package var verdict: VerdictView?

    package init(
        answers: Int, groups: [Group] = [], unclear: Rate? = nil, hasConfusion: Bool? = nil, own: String? = nil,
        ownGroups: [CustomerGroup] = [], definition: String? = nil, verdict: VerdictView? = nil
    ) {
        self.answers = answers
        self.groups = groups
        self.unclear = unclear
        self.hasConfusion = hasConfusion
        self.own = own
        self.ownGroups = ownGroups
        self.definition = definition
        self.verdict = verdict
    }
}

/// What was settled on: who agreed, and every objection.
package struct VerdictView: Codable, Hashable, Sendable {
    /// What somebody held against it.
    package struct Objection: Codable, Hashable, Sendable {
        package var by: String
        package var text: String

        package init(by: String, text: String) {
            self.by = by
            self.text = text
        }
    }

    package var sentence: String
    package var agreed: [String]
    package var objections: [Objection]
    package var decidedOn: Day

    package init(sentence: String, agreed: [String], objections: [Objection], decidedOn: Day) {
        self.sentence = sentence
        self.agreed = agreed
        self.objections = objections
        self.decidedOn = decidedOn
    }
}

/// How customer-centric we say we are, beside what the records show.
package struct CentricityView: Codable, Hashable, Sendable {
    /// One of the twelve items.
    package struct Item: Codable, Hashable, Sendable {
        package var item: CentricityItem
        /// Mean over raters, 0…4; nil while nobody marked it, or fewer than five did.
        package var stated: Double?
        /// The reader's own mark.
        package var own: Int?
        /// What the records show, 0…4; nil where they show nothing of it, or nothing is known.
        package var observed: Double?
        /// Whether we say at least a mark better than we behave.
        package var isTold: Bool
        /// Whether raters share no view of it.
        package var isUnshared: Bool
        package var explanation: Explanation?

        package init(
            item: CentricityItem, stated: Double? = nil, own: Int? = nil, observed: Double? = nil,
            isTold: Bool = false, isUnshared: Bool = false, explanation: Explanation? = nil
        ) {
            self.item = item
            self.stated = stated
            self.own = own
            self.observed = observed
            self.isTold = isTold
            self.isUnshared = isUnshared
            self.explanation = explanation
        }
    }

    /// Colleagues who marked.
    package var raters: Int
    /// 0…100; nil while nobody marked, or fewer than five did.
    package var score: Double?
    package var word: Centricity.Word?
    /// How far raters' own scores lie apart; nil like the score.
    package var spread: Spread?
    /// The reader's own score.
    package var ownScore: Double?
    package var explanation: Explanation?
    /// All twelve, in their order.
    package var items: [Item]
    /// How first thoughts on our business look, the most frequent first; empty like the score.
    package var views: [View]
    package var ownBusiness: String?
    package var ownView: BusinessView?

    /// How many first thoughts look from one place.
    package struct View: Codable, Hashable, Sendable {
        package var view: BusinessView
        package var rate: Rate

        package init(view: BusinessView, rate: Rate) {
            self.view = view
            self.rate = rate
        }
    }

    package init(
        raters: Int, score: Double? = nil, word: Centricity.Word? = nil, spread: Spread? = nil,
        ownScore: Double? = nil, explanation: Explanation? = nil, items: [Item], views: [View] = [],
        ownBusiness: String? = nil, ownView: BusinessView? = nil
    ) {
        self.raters = raters
        self.score = score
        self.word = word
        self.spread = spread
        self.ownScore = ownScore
        self.explanation = explanation
        self.items = items
        self.views = views
        self.ownBusiness = ownBusiness
        self.ownView = ownView
    }
}

/// One review and what drove it.
package struct ReviewView: Codable, Hashable, Sendable {
    package var record: ReviewRecord
    package var finding: ReviewFinding
    /// What it rests on is told to others only.
    package var isInConfidence: Bool

    package init(record: ReviewRecord, finding: ReviewFinding, isInConfidence: Bool = false) {
        self.record = record
        self.finding = finding
        self.isInConfidence = isInConfidence
    }
}

/// An earlier review in a list.
package struct ReviewMark: Codable, Hashable, Sendable {
    package var id: ReviewRecord.ID
    package var title: String
    package var heldOn: Day
    /// nil for a mixed drive, or an unknown one.
    package var driver: ReviewDriver?

    package init(id: ReviewRecord.ID, title: String, heldOn: Day, driver: ReviewDriver?) {
        self.id = id
        self.title = title
        self.heldOn = heldOn
        self.driver = driver
    }
}

/// How deep our talks of a year went, over the company.
package struct LadderView: Codable, Hashable, Sendable {
    /// Talks on each rung, 1 to 5, of all that have one.
    package var rungs: [Rate]
    /// Talks of which it is not known.
    package var unknown: Int
    /// One for each rung.
    package var explanations: [Explanation]

    package init(rungs: [Rate], unknown: Int, explanations: [Explanation]) {
        self.rungs = rungs
        self.unknown = unknown
        self.explanations = explanations
    }

    /// The same as the rules count it.
    package init(_ ladder: ResearchLadder) {
        self.init(rungs: ladder.rungs, unknown: ladder.unknown, explanations: ladder.explanations)
    }
}
