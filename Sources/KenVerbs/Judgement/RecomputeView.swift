/// How many accounts were judged again.
package struct RecomputeView: Codable, Sendable {
    package var accounts: Int

    package init(accounts: Int) { self.accounts = accounts }
}
