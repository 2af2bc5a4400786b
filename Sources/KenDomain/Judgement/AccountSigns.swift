/// What one account's records say that counts in figures over all accounts: promises, contacts, orders, what could be
/// written down and what was (rule book 9.3 and 10.1). Of the account, never of a colleague.
public struct AccountSigns: Hashable, Sendable, Codable {
    /// Promises of ours kept and broken, decayed by age; a late one counts one half of each (rule book 4).
    public var kept = 0.0
    public var broken = 0.0
    /// Promises of ours broken or late, the last twelve.
    public var notKept: [Reference] = []
    /// Contacts of the last year that they started, and that we did.
    public var incoming = 0
    public var outgoing = 0
    /// Whether anybody of ours talked with them in the last year.
    public var isMet = false
    /// Fields about them and their people that are filled, of those there are.
    public var fields = Rate(0, of: 0)
    /// How far the tie to their main contact has come; nil while nobody of theirs was met.
    public var mainStage: DepthStage?
    /// Severities (1…4, 1 worst) of open faults.
    public var openFaults: [Int] = []
    /// Whether any fault was ever written down.
    public var hasFaults = false
    /// Orders of the last year, and the day of the last one ever; nil while no order carries a day.
    public var orders: Int?
    public var lastOrderOn: Day?
    /// The first day they are known to have bought; nil when they have not.
    public var firstOrderOn: Day?
    /// Deals that were decided, oldest first, without regard to references.
    public var decided: [ReferenceEffect.Decided] = []

    /// Nothing on record.
    public init() {}

    /// Part of our promises kept, 0…1; nil without a promise that was due.
    public var keptShare: Double? { kept + broken > 0 ? (kept + 1) / (kept + broken + 2) : nil }

    /// How far both sides start contacts, 0…1; nil with fewer than two whose starter is known.
    public var twoWay: Double? {
        let started = incoming + outgoing
        return started < 2 ? nil : 2 * Double(min(incoming, outgoing)) / Double(started)
    }
}

extension AccountSigns {
    /// Most references kept behind a figure.
    private static let mostReferences = 12

    /// Counts what a dossier tells; linear in its records.
    init(_ dossier: Dossier, _ conversations: Conversations, _ depths: Depths, policy: Policy) {
        let asOf = conversations.asOf
        countPromises(dossier, asOf: asOf, policy: policy)
        countContacts(conversations.all.filter { $0.age >= 0 && $0.age <= policy.detectors.yearDays })
        fields = Self.fields(of: dossier)
        mainStage = Self.mainStage(dossier, conversations, depths, asOf: asOf)
        hasFaults = !dossier.issues.isEmpty
        openFaults = dossier.issues.filter { $0.isOpen(on: asOf) }.map(\.severity).sorted()
        countOrders(dossier, asOf: asOf, days: policy.tiers.revenueDays)
        decided = dossier.deals.compactMap { ReferenceEffect.Decided($0, agreements: [], asOf: asOf) }
    }

    private mutating func countPromises(_ dossier: Dossier, asOf: Day, policy: Policy) {
        for promise in Promise.all(dossier) where promise.madeOn <= asOf {
            let age = max(0, promise.countsFrom.days(to: asOf))
            let weight = Numerics.decay(age: age, halfLife: policy.relationship.promiseHalfLife)
            switch promise.state(asOf: asOf, policy: policy) {
            case .kept: kept += weight
            case .broken: broken += weight
            case .late:
                kept += weight / 2
                broken += weight / 2
            case .open, .renegotiated: continue
            }
            if promise.state(asOf: asOf, policy: policy) != .kept { notKept.append(promise.reference) }
        }
        notKept = Array(notKept.suffix(Self.mostReferences))
    }

    private mutating func countContacts(_ year: [Conversation]) {
        isMet = year.contains { $0.isTalk && !$0.theirs.isEmpty }
        for talk in year where talk.record.kind.value.isTwoWay {
            if talk.record.initiator == .them { incoming += 1 }
            if talk.record.initiator == .us { outgoing += 1 }
        }
    }

    /// What anybody selling to them should be able to look up: five fields of the company, two of each of its people.
    private static func fields(of dossier: Dossier) -> Rate {
        let account = dossier.account
        let company = [account.industry, account.makes, account.sellsTo, account.country, account.zone]
        let people = dossier.theirPeople
        let filled =
            company.count { $0 != nil } + people.count { $0.title != nil } + people.count { !$0.functions.isEmpty }
        return Rate(filled, of: company.count + 2 * people.count)
    }

    /// The stage of the tie to whoever of theirs is met most; the one met last among equals.
    private static func mainStage(
        _ dossier: Dossier, _ conversations: Conversations, _ depths: Depths, asOf: Day
    ) -> DepthStage? {
        var met: [Person.ID: (talks: Int, last: Day)] = [:]
        for talk in conversations.all where talk.isTalk && talk.age >= 0 {
            for person in talk.theirs {
                let known = met[person.person.id] ?? (0, talk.record.happenedOn)
                met[person.person.id] = (known.talks + 1, max(known.last, talk.record.happenedOn))
            }
        }
        let main = met.max {
            ($0.value.talks, $0.value.last, $0.key) < ($1.value.talks, $1.value.last, $1.key)
        }
        return main.map { depths.depth(ours: nil, theirs: $0.key, asOf: asOf).stage }
    }

    private mutating func countOrders(_ dossier: Dossier, asOf: Day, days: Int) {
        let facts = dossier.revenue.filter { $0.from <= asOf && $0.amount.minorUnits > 0 }
        let won = dossier.deals.compactMap { $0.wonOn(asOf: asOf) }
        let dated = facts.filter(\.isDatedOrder).map(\.orderedOn).filter { $0 <= asOf }
        let orders = dated.isEmpty ? won : dated
        firstOrderOn = (facts.map(\.from) + won).min()
        lastOrderOn = orders.max()
        self.orders = orders.isEmpty ? nil : orders.count { $0.days(to: asOf) < days }
    }
}
