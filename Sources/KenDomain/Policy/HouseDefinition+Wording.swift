extension Policy.HouseDefinition {
    /// Who our customer is, in the one sentence printed at the head of pages (rule book 1.4; Mier asks to say it often).
    public var sentence: String {
        switch self {
        case .reconciled:
            "Our customer is whoever does a job with our product or designs it in; whoever pays keeps us in business, "
                + "partners and colleagues help us serve them."
        case .beneficiary: "Our customer is whoever uses our product and directly benefits from it."
        case .jobExecutor: "Our customer is whoever gets a job done with our product, or designs it into their own."
        case .payer: "Our customer is the company that pays us."
        case .internalAndExternal:
            "Our customers are the companies that pay us, and the colleagues who use our product on their behalf."
        }
    }

    /// The school whose view it takes; nil for the reconciled one.
    public var voice: Voice? {
        switch self {
        case .reconciled: nil
        case .beneficiary: .beneficiary
        case .jobExecutor: .jobExecutor
        case .payer: .payer
        case .internalAndExternal: .internalAndExternal
        }
    }
}

extension Policy {
    /// The definition of the customer in force: our own sentence, else the shipped wording.
    public var definitionOfCustomer: String { houseSentence ?? houseDefinition.sentence }
}
