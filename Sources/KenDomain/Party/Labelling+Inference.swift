extension Labelling {
    /// Facts presumed from what files tell (rule book 0.4): inferred, shown dashed, never a claim.
    ///
    /// Functions without a rule (sales, marketing and the like at a customer) leave their facts unknown, so that
    /// ``classify(_:form:)`` comes back with a question. People of an account of whom no function is known get no facts.
    public static func inferredFacts(
        functions: Set<Function>, seniority: Seniority?, kind: Organisation.Kind, isOurs: Bool, form: Product.Form
    ) -> [Fact: Answer] {
        if isOurs || kind == .ownCompany { return colleague(functions) }
        switch kind {
        case .account, .prospect, .formerAccount:
            return functions.isEmpty && seniority != .executive
                ? [:]
                : customer(functions, isExecutive: functions.contains(.executive) || seniority == .executive, form)
        case .channelPartner: return outsider(with: presumed(of: functions, form).union([.resells]))
        case .endCustomer: return outsider(with: [.usesTheirProduct])
        case .ownCompany, .competitorOfUs, .competitorOfCustomer, .userGroup, .other:
            return [.employedByUs: .no, .actsForCustomer: .no]
        }
    }

    /// Only those who work beside customers may use the product for them; of them it is left open.
    private static func colleague(_ functions: Set<Function>) -> [Fact: Answer] {
        var facts: [Fact: Answer] = [.employedByUs: .yes, .paidByUs: .yes, .resells: .no, .designsItIn: .no]
        let mayActForCustomers =
            functions.isEmpty || !functions.isDisjoint(with: [.support, .customerSuccess, .operations])
        if !mayActForCustomers {
            facts[.usesForJob] = .no
            facts[.actsForCustomer] = .no
        }
        return facts
    }

    private static func customer(
        _ functions: Set<Function>, isExecutive: Bool, _ form: Product.Form
    ) -> [Fact: Answer] {
        var yes = presumed(of: functions, form)
        if isExecutive { yes.insert(.decides) }
        guard !yes.isEmpty else { return notOursNorPartner }
        var facts = outsider(with: yes)
        if isExecutive, yes.contains(core(form)) { facts[core(form)] = .unknown }
        return facts
    }

    /// What people at a customer are presumed to do, by function.
    private static func presumed(of functions: Set<Function>, _ form: Product.Form) -> Set<Fact> {
        var facts: Set<Fact> = []
        for function in functions {
            switch function {
            case .engineering: facts.insert(core(form))
            case .domainExpert: facts.insert(form == .component ? .influences : .usesForJob)
            case .product: facts.insert(.influences)
            case .procurement, .finance: facts.insert(.issuesOrder)
            case .executive: facts.insert(.decides)
            case .support, .customerSuccess, .operations: facts.insert(.administers)
            case .sales, .channelSales, .legal, .marketing: break
            }
        }
        return facts
    }

    /// The fact that makes somebody primary: designing a component in, else doing the job. An executive who also
    /// carries such a function may well leave it to others, so of executives it is asked.
    private static func core(_ form: Product.Form) -> Fact { form == .component ? .designsItIn : .usesForJob }

    private static let notOursNorPartner: [Fact: Answer] = [
        .employedByUs: .no, .actsForCustomer: .no, .resells: .no, .paidByUs: .no,
    ]

    /// Somebody outside of whom these facts hold and no others; whether their organisation pays is not theirs to say.
    private static func outsider(with yes: Set<Fact>) -> [Fact: Answer] {
        var facts: [Fact: Answer] = [:]
        for fact in Fact.allCases where fact != .paysForOwnUse { facts[fact] = yes.contains(fact) ? .yes : .no }
        return facts
    }
}
