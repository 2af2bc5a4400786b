/// One item of evidence on where a market is going: who speaks, for which account, which way, with what weight.
struct TrendWord: Sendable {
    /// Whether the speaker's account takes part in the agreement (rule book 5.5).
    enum Part: Sendable {
        case customer, endCustomer
        /// Partners, colleagues, desk research and opinion: displayed, and no more.
        case shownOnly
    }

    let item: WeighedItem
    let industry: EndIndustry.ID?
    let dimension: String
    let horizon: Question.Horizon
    /// −1 down, 0 unmoved, 1 up.
    let sign: Int
    /// The account of the speaker, whatever account the claim is filed under.
    let account: Organisation.ID?
    let part: Part
    /// The claim in a sentence.
    let gist: String
    /// Of the item and its claim.
    let visibilities: [Visibility]
    let hearer: Person.ID?

    /// The independent source it is: one for each account (rule book 3.2).
    var source: WeighedItem.Source { account.map { .organisation($0) } ?? item.source }

    /// The item as one of its account's.
    var ofAccount: WeighedItem {
        var weighed = item
        weighed.source = source
        return weighed
    }
}
