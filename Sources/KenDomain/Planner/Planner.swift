/// Finds the next best conversations of one account (rule book 13.1).
///
/// Gains are reckoned here without the account's worth beside others;
/// ``NextConversation/valued(at:isTurning:policy:)`` puts it in.
struct Planner: Sendable {
    let dossier: Dossier
    let conversations: Conversations
    /// What may move a figure.
    let ledger: Ledger
    /// What anybody of ours was told, so that nobody asks again.
    let known: Ledger
    let depths: Depths
    let policy: Policy
    let needs: [UrgentNeed]
    /// The person on their side everything hangs on, if it does.
    let onlyThread: Person.ID?
    /// The day a contract ends, when they told us.
    let renewsOn: Day?

    /// Claims whose words every colleague may read.
    let quotable: Set<Claim.ID>

    var asOf: Day { conversations.asOf }

    init(
        _ dossier: Dossier, _ conversations: Conversations, _ ledger: Ledger, known: Ledger, _ depths: Depths,
        threads: Threads, policy: Policy
    ) {
        self.dossier = dossier
        self.conversations = conversations
        self.ledger = ledger
        self.known = known
        self.depths = depths
        self.policy = policy
        needs = UrgentNeed.all(in: dossier, asOf: conversations.asOf, policy: policy)
        onlyThread = threads.theirs.only
        renewsOn = ledger.contractEnd(after: conversations.asOf)
        quotable = Set(dossier.claims.filter(\.standing.visibility.isForAllColleagues).map(\.id))
    }

    /// One conversation for each owner and person, and one about open needs, best first; where we know nobody to ask,
    /// one with whoever comes next.
    func proposals() -> [NextConversation] {
        let talks = pairs().compactMap { talk($0.tiers, $0.asker, $0.counterpart) }
        let known = talks.contains { $0.counterpart != nil } ? talks : [talkWithWhoeverComes()]
        return (known + [needTalk()].compactMap(\.self)).sorted(by: NextConversation.isBetter)
    }

    /// Tiers by who would ask whom: what one of ours can ask one of theirs goes into one talk.
    private func pairs() -> [(tiers: [Tier], asker: Profile?, counterpart: Profile?)] {
        var pairs: [(tiers: [Tier], asker: Profile?, counterpart: Profile?)] = []
        for tier in Tier.allCases {
            let counterpart = counterpart(for: tier)
            let asker = asker(for: tier, with: counterpart)
            let same = pairs.firstIndex { pair in
                asker != nil && counterpart != nil && pair.asker?.person.id == asker?.person.id
                    && pair.counterpart?.person.id == counterpart?.person.id
            }
            if let same { pairs[same].tiers.append(tier) } else { pairs.append(([tier], asker, counterpart)) }
        }
        return pairs
    }

    /// A talk that builds some tiers, filed under that of its first question; nil when everything there was asked lately.
    private func talk(_ tiers: [Tier], _ asker: Profile?, _ counterpart: Profile?) -> NextConversation? {
        let choice = questions(of: tiers, by: asker, most: policy.planner.bundle)
        guard let first = choice.picked.first, let tier = QuestionBank.question(first.question)?.tier else {
            return nil
        }
        return proposal(
            tier: tier, asker: asker, counterpart: counterpart, choice: choice,
            rightPeople: rightPeople(tier, asker, counterpart))
    }

    /// Three of the first questions, one of each tier, for the next person of theirs we meet.
    private func talkWithWhoeverComes() -> NextConversation {
        proposal(
            tier: nil, asker: nil, counterpart: nil, choice: questionsForAnybody(),
            rightPeople: FilterOutcome(.rightPeople, .notKnown, Wording.nobodyKnown))
    }

    /// A talk about open needs, with the questions that belong to it and none that looks ahead or shows our plans.
    private func needTalk() -> NextConversation? {
        guard let first = needs.first else { return nil }
        let counterpart = first.person.flatMap { dossier.profile($0) } ?? counterpart(for: .two)
        let asker = first.owner.flatMap { dossier.profile($0) } ?? asker(for: .two, with: counterpart)
        let bank = [108, 212, 218].compactMap { QuestionBank.question(Question.ID($0)) }
        let picked = bank.filter { !$0.looksAhead && !$0.showsOurRoadmap }.map { proposed($0) }
            .filter { $0.question == Question.ID(108) || !wasAskedLately($0.answeredOn) }
        var talk = proposal(
            tier: nil, asker: asker, counterpart: counterpart, choice: QuestionChoice(picked: picked),
            rightPeople: FilterOutcome(
                .rightPeople, asker == nil || counterpart == nil ? .notKnown : .passed,
                Wording.needPeople(asker?.person.name, counterpart?.person.name)))
        talk.needs = needs
        talk.filters = talk.filters.map { $0.forNeedTalk(about: first) }
        talk.earliestOn = nil
        return talk
    }

    private func proposal(
        tier: Tier?, asker: Profile?, counterpart: Profile?, choice: QuestionChoice, rightPeople: FilterOutcome
    ) -> NextConversation {
        let opening = counterpart.map { self.opening(with: $0, by: asker) }
        return NextConversation(
            organisation: dossier.account.id, tier: tier, needs: [], asker: asker?.person.id,
            counterpart: counterpart?.person.id, questions: choice.picked,
            filters: [
                urgentNeed(), rightPeople, budget(of: counterpart, opening), notAskedLately(choice.askedLately),
                notToldAlready(choice.picked), nonDisclosure(choice), confidence(choice),
            ],
            earliestOn: opening?.day,
            explanation: NextConversation.explanation(of: choice.picked, policy: policy))
    }
}

extension Ledger {
    /// The first day after `day` on which a contract ends, as told in answer to Q107.
    func contractEnd(after day: Day) -> Day? {
        let days = answer(Question.ID(107))?.candidates.compactMap { candidate -> Day? in
            if case .date(let end) = candidate.value { end } else { nil }
        }
        return days?.filter { $0 > day }.min()
    }
}
