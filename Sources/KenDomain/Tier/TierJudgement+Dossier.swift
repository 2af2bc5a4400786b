extension TierJudgement {
    /// The three tiers of one account, first to third.
    static func all(
        in dossier: Dossier, _ conversations: Conversations, _ ledger: Ledger, _ depths: Depths, policy: Policy
    ) -> [TierJudgement] {
        Tier.allCases.map { tier in
            TierJudgement(
                tier: tier, coverage: Coverage(tier, dossier, ledger, policy: policy),
                strength: Strength(tier, conversations, depths, policy: policy),
                contacts: conversations.all.compactMap { TierContact($0, tier: tier, policy: policy.tiers) },
                orders: tier == .one ? dossier.orders(asOf: conversations.asOf, policy: policy.tiers) : [],
                hasRecentRevenue: tier == .one && dossier.hasRevenue(asOf: conversations.asOf, policy: policy.tiers),
                asOf: conversations.asOf, policy: policy)
        }
    }
}

extension Coverage {
    /// What the ledger of an account covers of one tier.
    init(_ tier: Tier, _ dossier: Dossier, _ ledger: Ledger, policy: Policy) {
        let own = OwnAnswers(dossier)
        let lines = QuestionBank.questions(of: tier).compactMap { question -> Line? in
            let answer = ledger.answer(question.id)
            var evidence = answer?.best?.evidence.map { Reference.evidence($0) } ?? []
            var confidence = answer?.confidence ?? 0
            if question.isComputed && answer == nil {
                guard let records = own[question.id] else { return nil }
                confidence = 1
                evidence = records
            }
            return Line(
                question: question.id, text: question.text, weight: question.weight, confidence: confidence,
                evidence: evidence)
        }
        self.init(of: lines, tier: tier, policy: policy)
    }
}

extension Strength {
    /// The ties between those who have met, one of ours whose task the tier is and one of its counterparts.
    init(_ tier: Tier, _ conversations: Conversations, _ depths: Depths, policy: Policy) {
        var pairs: Set<[Person.ID]> = []
        for conversation in conversations.all {
            let keepers = conversation.ours.filter(tier.isKept)
            for theirs in (conversation.theirs + conversation.endCustomers).filter(tier.isCounterpart) {
                for ours in keepers { pairs.insert([ours.person.id, theirs.person.id]) }
            }
        }
        let ties = pairs.map { pair in
            Tie(
                ours: pair[0], theirs: pair[1],
                depth: depths.trust(ours: pair[0], theirs: pair[1], asOf: conversations.asOf))
        }
        self.init(of: ties.filter { $0.depth > 0 }, tier: tier, policy: policy)
    }
}

extension Dossier {
    /// Dated orders and won deals up to a day, oldest first, each as fresh as the account's habit of ordering.
    func orders(asOf: Day, policy: TierPolicy) -> [Freshness.Contact] {
        let invoices = revenue.filter { $0.isDatedOrder && $0.orderedOn <= asOf && $0.amount.minorUnits > 0 }
            .map { (on: $0.orderedOn, reference: Reference.revenue($0.id)) }
        let won = deals.compactMap { deal in
            deal.wonOn(asOf: asOf).map { (on: $0, reference: Reference.deal(deal.id)) }
        }
        let orders = (invoices + won).sorted { $0.on < $1.on }
        let halfLife = max(policy.halfLife[.one] ?? 60, Dossier.usualInterval(between: orders.map(\.on)) ?? 0)
        return orders.map { Freshness.Contact(on: $0.on, halfLife: halfLife, reference: $0.reference) }
    }

    /// Whether revenue without a day falls into the last year.
    func hasRevenue(asOf: Day, policy: TierPolicy) -> Bool {
        let tomorrow = asOf.adding(1)
        return revenue.contains { fact in
            fact.amount.minorUnits > 0 && fact.part(from: tomorrow.adding(-policy.revenueDays), until: tomorrow) > 0
        }
    }

    /// The median number of days between orders; nil for fewer than two days of ordering.
    static func usualInterval(between days: [Day]) -> Double? {
        let distinct = Set(days).sorted()
        let gaps = zip(distinct, distinct.dropFirst()).map { Double($0.days(to: $1)) }.sorted()
        guard !gaps.isEmpty else { return nil }
        let middle = gaps.count / 2
        return gaps.count.isMultiple(of: 2) ? (gaps[middle - 1] + gaps[middle]) / 2 : gaps[middle]
    }
}
