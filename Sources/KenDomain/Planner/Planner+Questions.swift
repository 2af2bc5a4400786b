extension Planner {
    /// The best questions of some tiers that one of ours may ask, and those left out.
    func questions(of tiers: [Tier], by asker: Profile?, most: Int) -> QuestionChoice {
        var choice = QuestionChoice()
        var fit: [ProposedQuestion] = []
        for question in tiers.flatMap({ QuestionBank.questions(of: $0) }) where question.isAskable {
            let proposed = proposed(question)
            if wasAskedLately(proposed.answeredOn) {
                choice.askedLately.append(question.id)
            } else if question.showsOurRoadmap && !hasAgreement {
                choice.showing.append(question.id)
            } else if !mayAskOn(question.id, asker) {
                choice.inConfidence.append(question.id)
            } else {
                fit.append(proposed)
            }
        }
        choice.picked = Array(fit.sorted(by: comesFirst).prefix(most))
        return choice
    }

    /// One question of each tier, of those to ask first: what hurts, how they see their industry, to whom they sell.
    func questionsForAnybody(by asker: Profile? = nil) -> QuestionChoice {
        let each = Tier.allCases.map { questions(of: [$0], by: asker, most: QuestionBank.all.count) }
        let favourites = Set([108, 203, 301].map { Question.ID($0) })
        let picked = each.compactMap { choice in
            choice.picked.first { favourites.contains($0.question) } ?? choice.picked.first
        }
        return QuestionChoice(
            picked: Array(picked.prefix(policy.planner.briefQuestions)), askedLately: each.flatMap(\.askedLately),
            showing: each.flatMap(\.showing), inConfidence: each.flatMap(\.inConfidence))
    }

    /// Three questions fit for those who meet, from the tiers that some of ours keep and some of theirs can tell.
    func questions(for ours: [Profile], and theirs: [Profile]) -> [ProposedQuestion] {
        let tiers = Tier.allCases.filter { tier in
            ours.contains(where: tier.isKept) && theirs.contains(where: tier.isCounterpart)
        }
        guard !tiers.isEmpty else { return questionsForAnybody(by: ours.first).picked }
        let asker = ours.first { colleague in tiers.contains { $0.isKept(by: colleague) } }
        return questions(of: tiers, by: asker, most: policy.planner.briefQuestions).picked
    }

    /// One question with its gain and the way to put it.
    func proposed(_ question: Question) -> ProposedQuestion {
        let answer = known.answer(question.id)
        let confidence = ledger.confidence(question.id)
        let urgency = renewsOn.map { asOf.days(to: $0) <= policy.planner.renewalDays } ?? false
        let factor = urgency ? policy.planner.urgencyRenewal : 1
        return ProposedQuestion(
            question: question.id, form: .init(told(question, answer)), confidence: confidence,
            answeredOn: answer?.newestOn,
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

    /// What hurts them counts as told when they told a pain, though nobody wrote down an answer.
    private func told(_ question: Question, _ answer: LedgerAnswer?) -> AlreadyTold? {
        let answered = AlreadyTold.answer(answer, in: dossier, quotable: quotable)
        guard question.id == Question.ID(108), let pain = AlreadyTold.last(of: dossier.pains, asOf: asOf) else {
            return answered
        }
        return answered.map { $0.on >= pain.on ? $0 : pain } ?? pain
    }

    /// Whether someone of ours is in on everything behind the answer, so that asking on gives nothing away.
    private func mayAskOn(_ question: Question.ID, _ asker: Profile?) -> Bool {
        let claims = Set(known.answer(question)?.best?.claims ?? [])
        let visibilities =
            dossier.claims.filter { claims.contains($0.id) }.map(\.standing.visibility)
            + claims.flatMap { dossier.evidence[$0] ?? [] }.map(\.standing.visibility)
        return visibilities.allSatisfy { visibility in
            guard case .inConfidence(let circle) = visibility else { return true }
            return asker.map { circle.contains($0.person.id) } ?? false
        }
    }
}

extension Visibility {
    /// Whether every colleague may read it.
    var isForAllColleagues: Bool { self == .open || self == .internal }
}
