package import KenDomain

/// How a promise came to its end.
package struct SettleInput: Codable, Sendable {
    package var promise: Commitment.ID
    package var settlement: Commitment.Settlement
    /// nil for today.
    package var settledOn: Day?
    /// The new day, when both sides agreed on one; nil when the promise is simply over.
    package var newDueOn: Day?

    package init(
        promise: Commitment.ID, settlement: Commitment.Settlement, settledOn: Day? = nil, newDueOn: Day? = nil
    ) {
        self.promise = promise
        self.settlement = settlement
        self.settledOn = settledOn
        self.newDueOn = newDueOn
    }
}

/// What we decided about a pain, and whether they know.
package struct AnswerPainInput: Codable, Sendable {
    /// Any telling of it; the answer holds for all of them.
    package var pain: PainReport.ID
    /// nil leaves the decision as it is.
    package var decision: PainReport.Decision?
    package var reason: String?
    /// By when we said we would report back; nil leaves it as it is.
    package var reportBackBy: Day?
    /// The day those who told it heard what we decided.
    package var toldBackOn: Day?
    /// The day it was gone.
    package var resolvedOn: Day?

    package init(
        pain: PainReport.ID, decision: PainReport.Decision? = nil, reason: String? = nil, reportBackBy: Day? = nil,
        toldBackOn: Day? = nil, resolvedOn: Day? = nil
    ) {
        self.pain = pain
        self.decision = decision
        self.reason = reason
        self.reportBackBy = reportBackBy
        self.toldBackOn = toldBackOn
        self.resolvedOn = resolvedOn
    }
}
