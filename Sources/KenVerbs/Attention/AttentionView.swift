package import KenDomain

/// Whom our effort of half a year goes to, and how near we are to those whose need it is, over the whole company.
package struct AttentionView: Codable, Sendable {
    /// The day it is read as of.
    package var asOf: Day
    /// How far back it counts, days.
    package var days: Int
    /// Contact, development and what we wrote down, each for itself; they are never added up.
    package var attention: [Attention]
    /// How near we are to those who work with each product, by name.
    package var products: [ProductStanding]
    /// What a person should look at, worst first.
    package var findings: [Finding]
    /// What the caller alone sees: how little of their own time customers get, where calendars are measured.
    package var own: Finding?
    /// The newest conversations, pieces of work and words behind each share, without anybody's name.
    package var citations: Citations

    package init(
        asOf: Day, days: Int, attention: [Attention], products: [ProductStanding], findings: [Finding],
        own: Finding? = nil, citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.days = days
        self.attention = attention
        self.products = products
        self.findings = findings
        self.own = own
        self.citations = citations
    }
}
