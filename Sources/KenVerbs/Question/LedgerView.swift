package import KenDomain

/// The answer to `ask`: the questions of an account's ledger that fit what was asked.
package struct LedgerView: Codable, Sendable {
    package var asOf: Day
    package var account: Organisation.ID
    package var accountName: String
    /// What was asked: a question's id or words; nil for the whole ledger.
    package var asked: String?
    package var lines: [LedgerLine]
    package var citations: Citations

    package init(
        asOf: Day, account: Organisation.ID, accountName: String, asked: String?, lines: [LedgerLine],
        citations: Citations
    ) {
        self.asOf = asOf
        self.account = account
        self.accountName = accountName
        self.asked = asked
        self.lines = lines
        self.citations = citations
    }
}
