package import KenDomain

/// Our decisions with what they rest on, and what we act on without evidence (rule book 0.5).
package struct BetsView: Codable, Sendable {
    /// The day it is read as of.
    package var asOf: Day
    /// Decided, the least firm first.
    package var taken: [BetLine]
    /// Still to be decided, soonest first.
    package var open: [BetLine]
    /// Worst first.
    package var assumptions: [AssumptionLine]
    /// Titles of our roadmap items, for choosing one.
    package var items: [String]
    package var citations: Citations

    package init(
        asOf: Day, taken: [BetLine], open: [BetLine], assumptions: [AssumptionLine], items: [String] = [],
        citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.taken = taken
        self.open = open
        self.assumptions = assumptions
        self.items = items
        self.citations = citations
    }
}

/// One decision.
package struct BetLine: Codable, Sendable {
    /// One claim it rests on.
    package struct Ground: Codable, Sendable {
        package var claim: Claim.ID
        package var question: Question.ID
        package var questionText: String
        package var account: OrganisationMark
        /// The answer in words; nil when the caller may not read it.
        package var gist: String?
        /// 0…1; nil when the caller may not read it, or nothing supports it.
        package var confidence: Double?
        /// The words behind it, newest first.
        package var evidence: [Reference]

        package init(
            claim: Claim.ID, question: Question.ID, questionText: String, account: OrganisationMark, gist: String?,
            confidence: Double?, evidence: [Reference] = []
        ) {
            self.claim = claim
            self.question = question
            self.questionText = questionText
            self.account = account
            self.gist = gist
            self.confidence = confidence
            self.evidence = evidence
        }
    }

    package var id: Bet.ID
    package var kind: Bet.Kind
    /// nil when the caller may not read it.
    package var text: String?
    package var decidedOn: Day
    package var askedBy: PersonMark?
    package var needOf: [OrganisationMark]
    /// Title of our roadmap item, when it is about one.
    package var item: String?
    package var grounds: [Ground]
    /// nil when too few sources stand behind words the caller may not read.
    package var verdict: BetVerdict?
    /// Whether it rests on words the caller may not read.
    package var isInConfidence: Bool

    package init(
        id: Bet.ID, kind: Bet.Kind, text: String?, decidedOn: Day, askedBy: PersonMark?, needOf: [OrganisationMark],
        item: String?, grounds: [Ground], verdict: BetVerdict?, isInConfidence: Bool
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.decidedOn = decidedOn
        self.askedBy = askedBy
        self.needOf = needOf
        self.item = item
        self.grounds = grounds
        self.verdict = verdict
        self.isInConfidence = isInConfidence
    }
}

/// Something we act on without first-hand evidence.
package struct AssumptionLine: Codable, Sendable {
    package var assumption: Assumption
    /// The record to strike; nil for a bet, which is given up instead.
    package var id: HeldAssumption.ID?
    /// The question that would turn it into evidence, and whom to ask it.
    package var question: Question.ID
    package var questionText: String
    package var account: OrganisationMark?
    /// Whether somebody answered the question first-hand, so that it can be struck.
    package var isAnswered: Bool
    /// What could be lost with it.
    package var explanation: Explanation

    package init(
        assumption: Assumption, id: HeldAssumption.ID?, question: Question.ID, questionText: String,
        account: OrganisationMark?, isAnswered: Bool, explanation: Explanation
    ) {
        self.explanation = explanation
        self.assumption = assumption
        self.id = id
        self.question = question
        self.questionText = questionText
        self.account = account
        self.isAnswered = isAnswered
    }
}
