extension Planner {
    /// The best questions of some tiers, and those left out because they were asked lately.
    func questions(of tiers: [Tier], most: Int) -> (picked: [ProposedQuestion], dropped: [Question.ID]) {
        let askable = tiers.flatMap { QuestionBank.questions(of: $0) }.filter(\.isAskable).map { proposed($0) }
        let fresh = askable.filter { !wasAskedLately($0.answeredOn) }.sorted(by: comesFirst)
        let dropped = askable.filter { wasAskedLately($0.answeredOn) }.map(\.question)
        return (Array(fresh.prefix(most)), dropped)
    }

    /// One question of each tier, of those to ask first: what hurts, how they see their industry, to whom they sell.
    func questionsForAnybody() -> (picked: [ProposedQuestion], dropped: [Question.ID]) {
        let each = Tier.allCases.map { questions(of: [$0], most: QuestionBank.all.count) }
        let favourites = Set([108, 203, 301].map { Question.ID($0) })
        let picked = each.compactMap { choice in
            choice.picked.first { favourites.contains($0.question) } ?? choice.picked.first
        }
        return (Array(picked.prefix(policy.planner.briefQuestions)), each.flatMap(\.dropped))
    }

    /// Three questions fit for those who meet, from the tiers that some of ours keep and some of theirs can tell.
    func questions(for ours: [Profile], and theirs: [Profile]) -> [ProposedQuestion] {
        let tiers = Tier.allCases.filter { tier in
            ours.contains(where: tier.isKept) && theirs.contains(where: tier.isCounterpart)
        }
        guard !tiers.isEmpty else { return questionsForAnybody().picked }
        return questions(of: tiers, most: policy.planner.briefQuestions).picked
    }

    /// One question with its gain and the way to put it.
    func proposed(_ question: Question) -> ProposedQuestion {
        let answer = ledger.answer(question.id)
        let confidence = answer?.confidence ?? 0
        let urgency = renewsOn.map { asOf.days(to: $0) <= policy.planner.renewalDays } ?? false
        let factor = urgency ? policy.planner.urgencyRenewal : 1
        return ProposedQuestion(
            question: question.id, form: form(of: answer), confidence: confidence, answeredOn: answer?.newestOn,
            urgency: factor,
            gain: Gain.of(question: question, confidence: confidence, value: nil, urgency: factor, policy: policy))
    }

    /// Whether a day lies so near that asking again would annoy.
    func wasAskedLately(_ day: Day?) -> Bool {
        day.map { $0.days(to: asOf) < policy.planner.notAskedAgainDays } ?? false
    }

    /// The first ring while it is unanswered, then the larger gain, then the older answer.
    private func comesFirst(_ left: ProposedQuestion, _ right: ProposedQuestion) -> Bool {
        if isOpenFirst(left) != isOpenFirst(right) { return isOpenFirst(left) }
        if abs(left.gain.amount - right.gain.amount) > Numerics.tolerance {
            return left.gain.amount > right.gain.amount
        }
        let (leftDay, rightDay) = (left.answeredOn?.number ?? .min, right.answeredOn?.number ?? .min)
        return (leftDay, left.question) < (rightDay, right.question)
    }

    private func isOpenFirst(_ proposed: ProposedQuestion) -> Bool {
        QuestionBank.question(proposed.question)?.isInFirstRing ?? false
            && !Numerics.reaches(proposed.confidence, policy.evidence.answeredFrom)
    }

    private func form(of answer: LedgerAnswer?) -> ProposedQuestion.Form {
        guard let best = answer?.best, let since = best.newestOn ?? answer?.newestOn else { return .fresh }
        let items = best.supporting.compactMap { item in
            dossier.evidence[item.claim]?.first { $0.id == item.id }
        }
        let newest = items.max { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        let mayQuote =
            best.claims.allSatisfy(quotable.contains) && items.allSatisfy(\.standing.visibility.isForAllColleagues)
        return .whatChanged(
            since: since, teller: mayQuote ? newest?.speaker : nil, hearer: mayQuote ? newest?.hearer : nil,
            gist: mayQuote ? best.gist : nil)
    }
}

extension Visibility {
    /// Whether every colleague may read it.
    var isForAllColleagues: Bool { self == .open || self == .internal }
}
