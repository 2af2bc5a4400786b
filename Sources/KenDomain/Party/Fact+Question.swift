extension Fact {
    /// The plain question whose answer settles this fact, asked about one person and one product.
    public var question: String {
        switch self {
        case .employedByUs: "Is this person on our payroll?"
        case .usesForJob: "Does this person use our product to get their own job done?"
        case .designsItIn: "Does this person put our product into a design of their own?"
        case .paysForOwnUse: "Does their organisation pay us for its own use, without reselling the product unchanged?"
        case .resells: "Does this person take our product on to others, as a distributor, agent or adviser?"
        case .issuesOrder: "Does this person negotiate, issue the order or release payment?"
        case .decides: "May this person approve or veto the purchase?"
        case .influences: "Does this person specify or advise, without approving?"
        case .administers: "Does this person install, configure, maintain, train or support?"
        case .filtersAccess: "Does this person control who may talk to whom on their side?"
        case .usesTheirProduct: "Does this person use the product that contains ours?"
        case .paidByUs: "Does this person receive commission, margin or salary from us?"
        case .actsForCustomer: "Does this colleague use our product to help, or on behalf of, a customer?"
        }
    }
}
