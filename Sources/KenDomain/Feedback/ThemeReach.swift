/// How many stand behind a theme: companies, people, mentions and revenue, always shown together (rule book 11.2), so
/// that one loud customer is not taken for many, nor many small ones for few.
public struct ThemeReach: Hashable, Sendable, Codable {
    public var companies: Int
    public var people: Int
    public var mentions: Int
    /// Revenue of a year with those companies whose revenue is known; nil when it is of none.
    public var revenue: Money?
    /// Companies whose revenue is not known.
    public var unknownRevenue: Int
    /// Mentions by partners and by colleagues; they are not in the others.
    public var partnerMentions: Int
    public var internalMentions: Int

    /// The reach of a count, with revenue of a year by account, all in one currency.
    public init(_ count: ThemeCount, revenue: [Organisation.ID: Money]) {
        let known = count.companies.sorted().compactMap { revenue[$0] }
        companies = count.companies.count
        people = count.people.count
        mentions = count.mentions
        self.revenue = known.first.map { first in
            Money(minorUnits: known.reduce(0) { $0 + $1.minorUnits }, currency: first.currency)
        }
        unknownRevenue = count.companies.count - known.count
        partnerMentions = count.byQueue[.partnerNeeds] ?? 0
        internalMentions = count.byQueue[.internalVoice] ?? 0
    }
}
