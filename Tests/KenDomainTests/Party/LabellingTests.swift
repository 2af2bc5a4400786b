import KenDomain
import Testing

@Suite struct `Labels` {
    /// Facts that are yes; all others are no.
    private func only(_ yes: Fact...) -> [Fact: Answer] {
        var facts: [Fact: Answer] = [:]
        for fact in Fact.allCases { facts[fact] = yes.contains(fact) ? .yes : .no }
        return facts
    }

    @Test func `T-CUST-01 a colleague who acts for customers is an internal voice, and the schools disagree`() {
        let found = Labelling.classify(only(.employedByUs, .actsForCustomer), form: .component)
        #expect(found.label == .colleagueInternalVoice)
        #expect(found.secondary == [.colleague])
        #expect(!found.needsAnswer)
        #expect(Voice.internalAndExternal.verdict(on: found.label) == .customer)
        #expect(Voice.beneficiary.verdict(on: found.label) == .notCustomer)
        #expect(Voice.disagreement(on: found.label) >= 2)
    }

    @Test func `T-CUST-02 a distributor's buyer is a partner first and a purchaser second`() {
        let found = Labelling.classify(only(.resells, .paidByUs, .issuesOrder), form: .component)
        #expect(found == Classification(label: .channelPartner, secondary: [.purchaser]))
    }

    @Test func `T-CUST-03 a machine designer who advises is the primary customer of a component`() {
        let found = Labelling.classify(only(.designsItIn, .influences), form: .component)
        #expect(found == Classification(label: .componentDesigner, secondary: [.influencer]))
        #expect(found.label.isPrimary)
    }

    @Test func `T-CUST-04 an adviser we pay is a partner, the policy holder does the job`() {
        let adviser = Labelling.classify(only(.paidByUs, .influences), form: .service)
        #expect(adviser.label == .channelPartner)
        let holder = Labelling.classify(only(.usesForJob, .paysForOwnUse), form: .service)
        #expect(holder == Classification(label: .jobExecutor))
        #expect(holder.label.isPrimary)
    }

    @Test func `T-CUST-05 a chief executive who also designs is a designer first`() {
        let found = Labelling.classify(only(.designsItIn, .decides), form: .component)
        #expect(found == Classification(label: .componentDesigner, secondary: [.decisionMaker]))
    }

    @Test func `T-CUST-06 one unknown fact above the match asks for an answer`() {
        var facts = only(.decides)
        facts[.designsItIn] = .unknown
        let found = Labelling.classify(facts, form: .component)
        #expect(found == Classification(label: .decisionMaker, missing: [.designsItIn]))
        #expect(found.question == "Does this person put our product into a design of their own?")
    }

    @Test func `an unknown fact that cannot change the label asks for nothing`() {
        var facts = only(.designsItIn)
        facts[.influences] = .unknown
        #expect(!Labelling.classify(facts, form: .component).needsAnswer)
        facts = only(.decides)
        facts[.designsItIn] = .unknown
        #expect(!Labelling.classify(facts, form: .service).needsAnswer, "designing in says nothing of a service")
    }

    @Test func `salary makes nobody a partner of ours`() {
        #expect(Labelling.classify(only(.employedByUs, .paidByUs), form: .service).label == .colleague)
    }

    @Test func `whoever operates a component inside the buyer's product does a job with it`() {
        #expect(Labelling.classify(only(.usesForJob), form: .component).label == .jobExecutor)
    }

    @Test func `nothing known is unclassified, with the first question to ask`() {
        let found = Labelling.classify([:], form: .component)
        #expect(found.label == .unclassified)
        #expect(found.missing.first == .employedByUs)
        #expect(found.question == "Is this person on our payroll?")
    }

    @Test func `all facts denied is unclassified and asked openly`() {
        let found = Labelling.classify(only(), form: .finished)
        #expect(found == Classification(label: .unclassified))
        #expect(found.question == "What does this person have to do with our product?")
    }

    @Test func `functions and organisation kind presume a certain label`() {
        func presume(
            _ functions: Set<Function>, _ kind: Organisation.Kind, _ form: Product.Form = .component
        ) -> Classification {
            let facts = Labelling.inferredFacts(
                functions: functions, seniority: nil, kind: kind, isOurs: false, form: form)
            return Labelling.classify(facts, form: form)
        }
        #expect(presume([.engineering], .account) == Classification(label: .componentDesigner))
        #expect(presume([.engineering], .account, .finished) == Classification(label: .jobExecutor))
        #expect(presume([.procurement], .account) == Classification(label: .purchaser))
        #expect(presume([.finance], .prospect) == Classification(label: .purchaser))
        #expect(presume([.executive], .account) == Classification(label: .decisionMaker))
        #expect(presume([.support], .formerAccount) == Classification(label: .administrator))
        #expect(presume([.product], .account) == Classification(label: .influencer))
        #expect(presume([.sales], .channelPartner) == Classification(label: .channelPartner))
        #expect(presume([], .channelPartner) == Classification(label: .channelPartner))
        #expect(presume([.operations], .endCustomer) == Classification(label: .endCustomer))
    }

    @Test func `an executive engineer is asked whether they still design`() {
        let facts = Labelling.inferredFacts(
            functions: [.engineering, .executive], seniority: .executive, kind: .account, isOurs: false,
            form: .component)
        let found = Labelling.classify(facts, form: .component)
        #expect(found == Classification(label: .decisionMaker, missing: [.designsItIn]))
    }

    @Test func `an unknown title at an account presumes nothing`() {
        let facts = Labelling.inferredFacts(
            functions: [], seniority: nil, kind: .account, isOurs: false, form: .component)
        #expect(facts.isEmpty)
    }

    @Test func `a customer's lawyer is asked about, not guessed`() {
        let facts = Labelling.inferredFacts(
            functions: [.legal], seniority: nil, kind: .account, isOurs: false, form: .component)
        let found = Labelling.classify(facts, form: .component)
        #expect(found.label == .unclassified)
        #expect(found.missing.first == .designsItIn)
    }

    @Test func `our own people are colleagues, and support is asked whether it acts for customers`() {
        let seller = Labelling.inferredFacts(
            functions: [.sales], seniority: nil, kind: .ownCompany, isOurs: true, form: .component)
        #expect(Labelling.classify(seller, form: .component) == Classification(label: .colleague))
        let supporter = Labelling.inferredFacts(
            functions: [.support], seniority: nil, kind: .ownCompany, isOurs: true, form: .component)
        let found = Labelling.classify(supporter, form: .component)
        #expect(found.label == .colleague)
        #expect(found.missing == [.usesForJob, .actsForCustomer])
    }
}
