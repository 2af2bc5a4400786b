extension WarningRule {
    /// Rules on who the customer is, and whose word counts (rule book 1.5 and 3.4).
    static let customers: [Warning.Code: WarningRule] = [
        .noPrimaryCustomer: .init("Every product has a known primary customer.", "1.5", [.strategyn]),
        .othersComeFirst: .init(
            "Others get as much of our time, features or development as those whose need it is.", "1.5",
            [.strategyn, .mier]),
        .partnerWordOnly: .init(
            "A decision or an answer rests on partners' words alone; theirs are a start, not a verdict.", "1.5", [.mier]
        ),
        .colleagueWordOnly: .init(
            "An answer rests on colleagues' words alone; colleagues are not customers.", "1.5", [.mier]),
        .calledCustomer: .init("A text calls a partner or a colleague a customer.", "1.5", [.mier]),
        .paidCustomer: .init("Nobody is paid by us to be a customer.", "1.5", [.mier]),
        .noPrimaryContact: .init(
            "Contact with an account reaches those who use or design in the product.", "1.5", [.strategyn]),
        .primaryNotMet: .init(
            "Somebody of ours met or watched those who work with each product.", "1.5", [.strategyn, .mier]),
        .severalJobs: .init(
            "A product is hired for one core job, or each job has its own primary.", "1.5", [.strategyn]),
        .endUserJobUnknown: .init("The job of the end user of a component is known.", "1.5", [.strategyn]),
        .partnerBetween: .init(
            "A partner brings most of a product's revenue while we hardly meet those who work with it.", "1.5",
            [.strategyn, .mier]),
        .likelihoodWithConfidence: .init(
            "How likely and how sure stand in sentences of their own.", "3.4", [.ours]),
    ]
}
