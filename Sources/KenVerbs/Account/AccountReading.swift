import KenDomain

/// One account as one caller may read it on one day: the dossier with its depths and ledger, and how to name things.
///
/// The dossier is in words that the caller may read; this is where that is seen to, for every page and command.
struct AccountReading: Sendable {
    let dossier: Dossier
    let caller: Caller
    let asOf: Day
    let policy: Policy
    let depths: Depths
    /// What may move a figure that the caller is shown.
    let ledger: Ledger
    /// Every answer that somebody gave, whoever may read it.
    let known: Ledger
    /// Letters and digits of the items that count; none where no ledger is shown.
    var marks = AdmiraltyMarks()

    init(_ dossier: Dossier, for caller: Caller, asOf: Day, policy: Policy) {
        let told = dossier.worded(for: Readership(caller))
        let counted = told.counted(for: Readership(caller), policy: policy)
        self.dossier = told
        self.caller = caller
        self.asOf = asOf
        self.policy = policy
        depths = Depths(dossier: counted, policy: policy)
        ledger = Ledger(dossier: counted, depths: depths, asOf: asOf, policy: policy)
        known = Ledger(known: told, beside: ledger, of: counted, depths: depths, policy: policy)
    }

    /// The same with the letters and digits of what counts.
    func marked(_ resolutions: [Resolution], _ settings: [AdmiraltySetting]) -> AccountReading {
        var reading = self
        reading.marks = AdmiraltyMarks(
            of: ledger, in: dossier, depths: depths, resolutions: resolutions.filter { mayRead($0.standing) },
            settings: settings.filter { mayRead($0.standing) }, policy: policy)
        return reading
    }

    /// The account in a list.
    var mark: OrganisationMark {
        OrganisationMark(id: dossier.account.id, name: dossier.account.name, kind: dossier.account.kind.value)
    }

    /// A person's name; "someone" when the record is gone.
    func name(_ id: Person.ID?) -> String { id.flatMap { dossier.people[$0]?.person.name } ?? "someone" }

    /// A person in a list; nil when the dossier does not name them.
    func person(_ id: Person.ID?) -> PersonMark? { id.flatMap { dossier.people[$0] }.map(PersonMark.init) }

    /// A record in words that the caller may read.
    func worded<Record: Worded>(_ record: Record) -> Record { record.worded(for: Readership(caller)) }

    /// Whether the caller may read a record's words.
    func mayRead(_ standing: Standing) -> Bool { caller.mayRead(standing.visibility) }

    /// The last day on which this person met anyone of ours, or that colleague.
    func lastMet(_ theirs: Person.ID, by ours: Person.ID? = nil) -> Day? {
        dossier.interactions.last {
            $0.kind.value.isTwoWay && $0.participants.contains(theirs)
                && (ours.map($0.participants.contains) ?? $0.participants.contains { isOurs($0) })
        }?.happenedOn
    }

    /// Whether a person is a colleague.
    func isOurs(_ id: Person.ID) -> Bool { dossier.people[id]?.side == .ours }

    /// Colleagues who have met anyone here, most recent first.
    var colleagues: [Profile] {
        var seen: Set<Person.ID> = []
        return dossier.interactions.reversed().flatMap(\.participants)
            .filter { isOurs($0) && seen.insert($0).inserted }
            .compactMap { dossier.people[$0] }
    }
}

extension PersonMark {
    /// A person as the rules see them.
    init(_ profile: Profile) {
        self.init(
            id: profile.person.id, name: profile.person.name, title: profile.title,
            functions: profile.functions.sorted { $0.rawValue < $1.rawValue }, label: profile.label,
            side: profile.side, inferredFrom: profile.inferredFrom)
    }
}
