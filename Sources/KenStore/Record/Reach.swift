package import KenDomain

/// Those whose appearance in conversations makes a change of a record matter to accounts it does not name.
package enum Reach: Hashable, Sendable {
    case person(Person.ID)
    case organisation(Organisation.ID)
    case claim(Claim.ID)
    case claims([Claim.ID])
    /// Accounts that sell into any of these industries; into any at all, when the list is empty.
    case industries([EndIndustry.ID])
    /// The account whose competitor it is.
    case competitor(Competitor.ID)
    /// Accounts to which it was shown.
    case roadmapItem(RoadmapItem.ID)
    /// An item of feedback that must be read anew for its themes.
    case feedback(FeedbackItem.ID)
    /// A theme for which all feedback must be read anew.
    case theme(Theme.ID)
    case everyAccount
}
