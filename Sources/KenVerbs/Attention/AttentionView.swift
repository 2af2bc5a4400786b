package import KenDomain

/// Whom our effort goes to, and how near we are to those whose need it is, over the whole company.
package struct AttentionView: Codable, Sendable {
    /// The day it is read as of.
    package var asOf: Day
    /// Contact, development and what we wrote down, each for itself; they are never added up.
    package var attention: [Attention]
    /// How near we are to those who work with each product, by name.
    package var products: [ProductStanding]
    /// What a person should look at, worst first.
    package var findings: [Finding]

    package init(asOf: Day, attention: [Attention], products: [ProductStanding], findings: [Finding]) {
        self.asOf = asOf
        self.attention = attention
        self.products = products
        self.findings = findings
    }
}
