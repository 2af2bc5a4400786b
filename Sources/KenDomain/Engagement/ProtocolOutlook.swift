/// How far the protocol of a meeting has come, what may come next, and what is missing for it (rule book 8.2).
public struct ProtocolOutlook: Hashable, Sendable, Codable {
    /// Something to mend before a step is taken; it warns and never blocks.
    public struct Gap: Hashable, Sendable, Codable {
        /// The warning it would raise; nil when the rule book names none.
        public var code: Warning.Code?
        /// What to do.
        public var words: String
    }

    /// A step that may come next.
    public struct Next: Hashable, Sendable, Codable {
        public var step: Agenda.Step
        /// Why it may not be taken today; nil when it may.
        public var obstacle: String?
        public var gaps: [Gap]
    }

    public var present: Agenda.Step
    /// Steps that this meeting goes through, in order.
    public var steps: [Agenda.Step]
    public var taken: [Agenda.Taken]
    public var next: [Next]

    /// Looks ahead from a day.
    ///
    /// - Parameters:
    ///   - hasExpectation: whether it was said what will be done with the answers (8.5).
    ///   - hasNotes: whether anything was written down of the meeting.
    public init(_ agenda: Agenda, asOf: Day, hasExpectation: Bool, hasNotes: Bool, policy: Policy) {
        let whole = Agenda.Step.allCases
        let short: [Agenda.Step] = [.draft, .held, .notesIn, .closed]
        steps = agenda.needsFullProtocol ? whole : short
        present = agenda.step(asOf: asOf)
        taken = agenda.taken.filter { $0.on <= asOf }
        next = agenda.mayFollow(present).filter(steps.contains).map { step in
            Next(
                step: step, obstacle: agenda.obstacle(to: step, on: asOf, policy: policy),
                gaps: agenda.gaps(
                    before: step, asOf: asOf, hasExpectation: hasExpectation, hasNotes: hasNotes,
                    policy: policy.engagement))
        }
    }
}

extension Agenda {
    /// Why a step may not be taken on a day; nil when it may.
    fileprivate func obstacle(to step: Step, on day: Day, policy: Policy) -> String? {
        if step == .held, meetingOn > day { return Wording.notHeldYet(meetingOn) }
        do {
            _ = try taking(step, on: day, policy: policy)
            return nil
        } catch {
            return error.description
        }
    }

    /// What is missing for a step.
    fileprivate func gaps(
        before step: Step, asOf: Day, hasExpectation: Bool, hasNotes: Bool, policy: EngagementPolicy
    ) -> [ProtocolOutlook.Gap] {
        let checks: [(Bool, Warning.Code?, String)]
        switch step {
        case .draft, .confirmed: checks = []
        case .reviewedBySales: checks = [(items.isEmpty, nil, Wording.planItems)]
        case .sentToCustomer: checks = sendingChecks(asOf, hasExpectation: hasExpectation, policy)
        case .held:
            checks = [
                (
                    needsFullProtocol && day(of: .sentToCustomer, asOf: asOf) == nil, .agendaLate,
                    Wording.neverSent
                ), (isPainWithout(hasExpectation), .noExpectation, Wording.sayWhatFollows),
            ]
        case .notesIn: checks = [(!hasNotes, .notesLate, Wording.writeNotes)]
        case .followedUp:
            checks = [
                (actions.isEmpty, .followThroughLate, Wording.planActions),
                (!actions.allSatisfy(\.isPlanned), .followThroughLate, Wording.nameActions),
                (summarySentOn == nil, .followThroughLate, Wording.sendSummary),
            ]
        case .closed: checks = [(needsFullProtocol && !isSuccessJudged, .successNotJudged, Wording.judgeSuccess)]
        }
        return checks.filter(\.0).map { ProtocolOutlook.Gap(code: $0.1, words: $0.2) }
    }

    private func sendingChecks(
        _ asOf: Day, hasExpectation: Bool, _ policy: EngagementPolicy
    ) -> [(Bool, Warning.Code?, String)] {
        [
            (asOf > latestSending(policy), .agendaLate, Wording.sendLate(latestSending(policy))),
            (!criteria.contains(where: \.isCheckable), .noCriteria, Wording.writeCriterion),
            (items.isEmpty, nil, Wording.planItems),
            (
                keeps(.crisp, asOf: asOf, policy: policy) == false, .agendaTooFull,
                Wording.shorten(
                    items: items.count, most: policy.mostItems, minutes: itemMinutes, length: minutes,
                    longest: longest(policy))
            ),
            (isPainWithout(hasExpectation), .noExpectation, Wording.sayWhatFollows),
        ]
    }

    private func isPainWithout(_ hasExpectation: Bool) -> Bool { occasions.contains(.painDiscovery) && !hasExpectation }
}
