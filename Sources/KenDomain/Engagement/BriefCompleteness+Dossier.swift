extension BriefCompleteness {
    /// What the brief for a meeting would have in it.
    ///
    /// Where we never talked, that nothing is open between us is known and counts; later it has to be on record.
    init(_ agenda: Agenda, dossier: Dossier, _ conversations: Conversations, _ ledger: Ledger, policy: Policy) {
        let guests = (agenda.invited.isEmpty ? dossier.theirPeople.map(\.person.id) : agenda.invited)
            .compactMap { dossier.profile($0) }
        let hasTalked = conversations.all.contains { $0.isTalk && !$0.theirs.isEmpty }
        let answers = ledger.answers.values
        var filled: Set<BriefSection> = [.questions]
        func fill(_ section: BriefSection, when isKnown: Bool) { if isKnown { filled.insert(section) } }
        fill(.business, when: dossier.account.isDescribed || ledger.knows(101) && ledger.knows(102))
        fill(.people, when: !guests.isEmpty && guests.allSatisfy { $0.label != .unclassified })
        fill(.openMatters, when: !hasTalked || !dossier.pains.isEmpty || !dossier.issues.isEmpty || ledger.knows(108))
        fill(.promises, when: !hasTalked || !dossier.commitments.isEmpty)
        fill(.value, when: dossier.potential != nil || !dossier.deals.isEmpty || !dossier.revenue.isEmpty)
        fill(.told, when: answers.contains { $0.best?.supporting.isEmpty == false })
        fill(.mayShow, when: !dossier.nonDisclosures.isEmpty)
        fill(.budget, when: !guests.isEmpty)
        fill(.credibility, when: agenda.credibility?.contains { !$0.isWhitespace } ?? false)
        self.init(filled, policy: policy)
    }
}

extension Ledger {
    fileprivate func knows(_ question: Int) -> Bool { answer(Question.ID(question)) != nil }
}

extension Organisation {
    /// Whether it is on record what it does, and in which industry or for whom.
    fileprivate var isDescribed: Bool { makes != nil && (industry != nil || sellsTo != nil) }
}
