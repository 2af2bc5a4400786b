package import KenDomain

/// The answers of one account to one question, as what a bet rests on.
package struct GroundInput: Codable, Hashable, Sendable {
    /// Name, domain or id of the account.
    package var account: String
    package var question: Question.ID

    package init(account: String, question: Question.ID) {
        self.account = account
        self.question = question
    }

    /// Reads `ACCOUNT: Q205`; nil for anything else.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let question = Question.ID(text[text.index(after: colon)...].filter { !$0.isWhitespace })
        else { return nil }
        let account = String(text[..<colon]).trimmingWhitespace()
        guard !account.isEmpty else { return nil }
        self.init(account: account, question: question)
    }
}

/// A decision to write down.
package struct BetInput: Codable, Sendable {
    package var kind: Bet.Kind
    package var text: String
    /// The day it was decided; a day ahead for one that is still to be decided; nil for today.
    package var decidedOn: Day?
    /// Title or id of our roadmap item.
    package var item: String?
    /// Who asked for it: a colleague, or somebody at one of ``needOf``.
    package var askedBy: String?
    /// Accounts whose need it serves.
    package var needOf: [String]
    package var grounds: [GroundInput]

    package init(
        kind: Bet.Kind, text: String, decidedOn: Day? = nil, item: String? = nil, askedBy: String? = nil,
        needOf: [String] = [], grounds: [GroundInput] = []
    ) {
        self.kind = kind
        self.text = text
        self.decidedOn = decidedOn
        self.item = item
        self.askedBy = askedBy
        self.needOf = needOf
        self.grounds = grounds
    }
}

/// Answers to add to what a bet rests on, and claims to take away.
package struct BetGroundsInput: Codable, Sendable {
    package var bet: Bet.ID
    package var adds: [GroundInput]
    package var removes: [Claim.ID]
    /// Answers whose claims are taken away.
    package var drops: [GroundInput]

    package init(bet: Bet.ID, adds: [GroundInput] = [], removes: [Claim.ID] = [], drops: [GroundInput] = []) {
        self.bet = bet
        self.adds = adds
        self.removes = removes
        self.drops = drops
    }
}

/// What was decided on a bet that was still open.
package struct BetDecisionInput: Codable, Sendable {
    package var bet: Bet.ID
    /// Whether we take it; given up, it is a bet no more.
    package var isTaken: Bool

    package init(bet: Bet.ID, isTaken: Bool) {
        self.bet = bet
        self.isTaken = isTaken
    }
}

/// Something we act on without first-hand evidence, to write down.
package struct AssumptionInput: Codable, Sendable {
    package var kind: Assumption.Kind
    package var text: String
    package var account: String?
    package var question: Question.ID?
    /// What hangs on it, 0…1; nil for a middling stake.
    package var stake: Double?
    /// Since when we act on it; nil for today.
    package var since: Day?

    package init(
        kind: Assumption.Kind, text: String, account: String? = nil, question: Question.ID? = nil,
        stake: Double? = nil, since: Day? = nil
    ) {
        self.kind = kind
        self.text = text
        self.account = account
        self.question = question
        self.stake = stake
        self.since = since
    }
}

/// An assumption to strike, with the reason.
package struct StrikeInput: Codable, Sendable {
    package var assumption: HeldAssumption.ID
    package var reason: String

    package init(assumption: HeldAssumption.ID, reason: String) {
        self.assumption = assumption
        self.reason = reason
    }
}
