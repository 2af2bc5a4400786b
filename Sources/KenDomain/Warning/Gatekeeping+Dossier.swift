extension Gatekeeping {
    /// Whether our own sales stand in between; nil in a start-up (rule book 13.4).
    static func bySales(
        _ dossier: Dossier, _ conversations: Conversations, _ ledger: Ledger, policy: Policy
    ) -> Gatekeeping? {
        guard policy.profile != .startUp else { return nil }
        let talks = conversations.talks(within: policy.detectors.yearDays).filter { talk in
            !talk.ours.isEmpty && !talk.theirs.isEmpty && talk.ours.allSatisfy { !$0.functions.isEmpty }
        }
        let requests = dossier.accessRequests.filter { request in
            request.askedOn <= conversations.asOf
                && (request.askedOf.map { dossier.profile($0)?.side == .ours } ?? true)
        }
        let answers = ledger.tierTwoAndThreeCandidates
        let reviews = dossier.agendas.compactMap { $0.isRefusedBySales(asOf: conversations.asOf, policy: policy) }
        return Gatekeeping(
            talks: talks, requests: requests, reviews: reviews,
            hasAnyRequest: !dossier.accessRequests.isEmpty || !reviews.isEmpty,
            relayed: share(answers.count(where: \.relayedBySales), of: answers.count), asOf: conversations.asOf,
            policy: policy, isOnlyGate: { talk in talk.ours.allSatisfy(\.isSalesOnly) },
            involvesGate: { talk in talk.ours.contains(where: \.isSales) },
            isPresumed: talks.contains { $0.ours.contains { $0.inferredFrom != nil } })
    }

    /// Whether people of theirs who filter access stand in between; nil when nobody is known to.
    static func byThem(
        _ dossier: Dossier, _ conversations: Conversations, _ ledger: Ledger, policy: Policy
    ) -> Gatekeeping? {
        let gate = Set(dossier.theirPeople.filter { $0.has(.gatekeeper) }.map(\.person.id))
        guard !gate.isEmpty else { return nil }
        let talks = conversations.talks(within: policy.detectors.yearDays).filter { !$0.theirs.isEmpty }
        let requests = dossier.accessRequests.filter { request in
            request.askedOn <= conversations.asOf && (request.askedOf.map(gate.contains) ?? false)
        }
        let answers = ledger.tierTwoAndThreeCandidates
        let throughGate = answers.count { !$0.speakers.isEmpty && $0.speakers.allSatisfy(gate.contains) }
        return Gatekeeping(
            talks: talks, requests: requests, hasAnyRequest: true,
            relayed: share(throughGate, of: answers.count), asOf: conversations.asOf, policy: policy,
            isOnlyGate: { talk in talk.theirs.allSatisfy { gate.contains($0.person.id) } },
            involvesGate: { talk in talk.theirs.contains { gate.contains($0.person.id) } },
            isPresumed: dossier.theirPeople.contains { gate.contains($0.person.id) && $0.inferredFrom != nil })
    }

    private init(
        talks: [Conversation], requests: [AccessRequest], reviews: [Bool] = [], hasAnyRequest: Bool,
        relayed: Double?, asOf: Day, policy: Policy, isOnlyGate: (Conversation) -> Bool,
        involvesGate: (Conversation) -> Bool, isPresumed: Bool
    ) {
        let detectors = policy.detectors
        let recent = requests.filter { $0.askedOn.days(to: asOf) <= detectors.yearDays }
        let decided = recent.compactMap { request in
            request.isTurnedDown(asOf: asOf, policy: detectors).map { (request: request, isTurnedDown: $0) }
        }
        let turnedDown = decided.filter(\.isTurnedDown).map(\.request.id)
        self.init(
            Signals(
                only: Gatekeeping.share(talks.count(where: isOnlyGate), of: talks.count),
                refused: Gatekeeping.share(
                    turnedDown.count + reviews.count(where: \.self), of: decided.count + reviews.count),
                relayed: relayed,
                noDirect: !talks.contains { $0.age <= detectors.noDirectDays && !involvesGate($0) }),
            conversations: talks.count, nobodyAsked: !hasAnyRequest, turnedDown: turnedDown, isPresumed: isPresumed,
            evidence: talks.map(\.reference), policy: policy)
    }

    private static func share(_ part: Int, of whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
}

extension AccessRequest {
    /// Whether it was refused, or nobody answered for too long; nil while an answer may still come.
    func isTurnedDown(asOf: Day, policy: DetectorPolicy) -> Bool? {
        if let reply, (repliedOn ?? askedOn) <= asOf { return reply == .refused }
        return askedOn.days(to: asOf) > policy.unansweredAfterDays ? true : nil
    }
}

extension Agenda {
    /// Whether sales refused it within the last year, which feeds the gate score (rule book 0.3, X2); nil while they may
    /// still answer or only asked to wait.
    fileprivate func isRefusedBySales(asOf: Day, policy: Policy) -> Bool? {
        guard let review, (0...policy.detectors.yearDays).contains(review.askedOn.days(to: asOf)) else { return nil }
        switch review.state(asOf: asOf, policy: policy.engagement) {
        case .consented, .consentedBySilence: return false
        case .refused: return true
        case .waiting, .delayed: return nil
        }
    }
}

extension Profile {
    /// Whether sales is among their functions.
    var isSales: Bool { !functions.isDisjoint(with: Tier.one.ourFunctions) }

    /// Whether sales is all they do.
    var isSalesOnly: Bool { !functions.isEmpty && functions.isSubset(of: Tier.one.ourFunctions) }
}

extension Ledger {
    /// Every value given in answer to the questions about their industry and their customers.
    var tierTwoAndThreeCandidates: [CandidateAnswer] {
        (QuestionBank.questions(of: .two) + QuestionBank.questions(of: .three))
            .flatMap { answer($0.id)?.candidates ?? [] }.filter { !$0.supporting.isEmpty }
    }
}
