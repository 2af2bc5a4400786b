/// What stands open between an account and us: promises both ways, and pains nobody has answered.
public struct Owed: Hashable, Sendable, Codable {
    /// The promises of one side.
    public struct Promises: Hashable, Sendable, Codable {
        /// Not settled and not broken, by due day.
        public var open: [Commitment.ID]
        /// Those of them whose day has passed.
        public var overdue: [Commitment.ID]
        /// Broken, and not made good since; longest ago first.
        public var broken: [Commitment.ID]
        /// The next day on which something is due; nil when nothing is.
        public var nextDueOn: Day?
    }

    public var ours: Promises
    public var theirs: Promises
    /// Pains whose teller still waits for the answer we promised, oldest first.
    public var unanswered: [PainReport.ID]
    /// The open pain they had to tell most often, when they told one more than once.
    public var mostRetold: Retelling?

    /// What stands open on a day.
    init(_ dossier: Dossier, asOf: Day, policy: Policy) {
        ours = Promises(dossier.commitments.filter { $0.direction == .ours }, asOf: asOf, policy: policy)
        theirs = Promises(dossier.commitments.filter { $0.direction == .theirs }, asOf: asOf, policy: policy)
        unanswered = dossier.pains.filter { $0.reportBackState(asOf: asOf) == .broken }
            .sorted { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }.map(\.id)
        mostRetold = Retelling.count(in: dossier.pains, asOf: asOf, policy: policy.engagement).first {
            $0.isOpen && $0.retold > 0
        }
    }
}

extension Owed.Promises {
    fileprivate init(_ commitments: [Commitment], asOf: Day, policy: Policy) {
        let made = commitments.filter { $0.madeOn <= asOf }.sorted { ($0.countsFrom, $0.id) < ($1.countsFrom, $1.id) }
        let stillOpen = made.filter { $0.state(asOf: asOf, policy: policy) == .open }
        open = stillOpen.map(\.id)
        overdue = stillOpen.filter { $0.isOverdue(asOf: asOf, policy: policy) }.map(\.id)
        broken = made.filter { $0.state(asOf: asOf, policy: policy) == .broken && $0.isUnsettled(on: asOf) }.map(\.id)
        nextDueOn = stillOpen.compactMap(\.dueOn).filter { $0 >= asOf }.min()
    }
}

extension Commitment {
    /// Whether nobody had settled it by that day, one way or the other.
    func isUnsettled(on day: Day) -> Bool { settlement == nil || (settledOn.map { $0 > day } ?? false) }
}
