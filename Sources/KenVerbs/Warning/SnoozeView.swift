package import KenDomain

/// A warning to put off, or to take back.
package struct SnoozeInput: Codable, Sendable {
    package var code: Warning.Code
    /// Name, domain or id of the account; nil for a warning about the company.
    package var account: String?
    /// The tier, person or bet it is about, as the catalogue gives it; nil for every one of the rule at the account.
    package var detail: String?
    /// The day it comes back; nil takes it back now.
    package var until: Day?
    /// Why, in a sentence.
    package var reason: String

    package init(
        code: Warning.Code, account: String? = nil, detail: String? = nil, until: Day? = nil, reason: String = ""
    ) {
        self.code = code
        self.account = account
        self.detail = detail
        self.until = until
        self.reason = reason
    }
}

/// What was put off, or taken back.
package struct SnoozeView: Codable, Sendable {
    /// Names the act, so that it can be taken back.
    package var act: String
    /// The sentences of the warnings.
    package var sentences: [String]
    /// The day they come back; nil when they were taken back.
    package var until: Day?

    package init(act: String, sentences: [String], until: Day?) {
        self.act = act
        self.sentences = sentences
        self.until = until
    }
}
