import KenDomain

/// One small account, built up row by row, for tests of evidence and depth. Ids are numbers: 1 is the account.
struct AccountCase {
    var dossier = Dossier(account: AccountCase.organisation(1, .account))
    let today = Day(20_000)
    let policy = Policy()
    private var used: UInt8 = 100

    static func organisation(_ number: UInt8, _ kind: Organisation.Kind) -> Organisation {
        Organisation(
            id: .fixed(number), name: "Organisation \(number)", kind: .stated(kind), standing: standing(Day(10_000)))
    }

    static func standing(_ day: Day) -> Standing { Standing(learnedOn: day, at: Instant(milliseconds: 0)) }

    @discardableResult
    mutating func person(
        _ number: UInt8, _ side: Profile.Side = .theirs, _ functions: Set<Function> = [], _ label: Label = .unclassified
    ) -> Person.ID {
        let person = Person(id: .fixed(number), name: "Person \(number)", standing: Self.standing(Day(10_000)))
        dossier.people[person.id] = Profile(
            person: person, organisation: side == .theirs ? dossier.account.id : nil, side: side, functions: functions,
            label: label)
        return person.id
    }

    mutating func contact(
        _ kind: InteractionKind, age: Int, _ participants: [Person.ID], by initiator: Interaction.Initiator? = nil
    ) {
        let day = today.adding(-age)
        var interaction = Interaction(
            id: next(), kind: .stated(kind), on: day, organisations: [dossier.account.id],
            participants: participants, title: "\(kind)", standing: Self.standing(day))
        interaction.initiator = initiator
        dossier.interactions.append(interaction)
    }

    mutating func promise(
        to people: [Person.ID], dueAge: Int, doneAge: Int? = nil, direction: Commitment.Direction = .ours
    ) {
        let made = today.adding(-dueAge - 30)
        var promise = Commitment(
            id: next(), direction: direction, organisation: dossier.account.id, people: people, text: "a promise",
            madeOn: made, dueOn: today.adding(-dueAge), standing: Self.standing(made))
        promise.settlement = doneAge.map { _ in .done }
        promise.settledOn = doneAge.map { today.adding(-$0) }
        dossier.commitments.append(promise)
    }

    /// Adds a claim; its gist is the value as text.
    mutating func claim(_ question: Int, _ value: AnswerValue, gist: String = "it is so") -> Claim.ID {
        let claim = Claim(
            id: next(), question: Question.ID(question), organisation: dossier.account.id, value: value, gist: gist,
            standing: Self.standing(Day(10_000)))
        dossier.claims.append(claim)
        return claim.id
    }

    @discardableResult
    mutating func evidence(
        _ claim: Claim.ID, _ source: SourceKind, by speaker: Person.ID?, to hearer: Person.ID? = nil, age: Int = 0,
        contradicts: Bool = false
    ) -> EvidenceItem.ID {
        let day = today.adding(-age)
        var item = EvidenceItem(
            id: next(), claim: claim, source: source, speaker: speaker, hearer: hearer, on: day,
            standing: Self.standing(day))
        item.contradicts = contradicts
        dossier.evidence[claim, default: []].append(item)
        return item.id
    }

    func ledger(asOf day: Day? = nil) -> Ledger {
        Ledger(
            dossier: dossier, depths: Depths(dossier: dossier, policy: policy), asOf: day ?? today, policy: policy)
    }

    func depth(_ ours: Person.ID?, _ theirs: Person.ID, asOf day: Day? = nil) -> Depth {
        Depths(dossier: dossier, policy: policy).depth(ours: ours, theirs: theirs, asOf: day ?? today)
    }

    private mutating func next<Record>() -> Identifier<Record> {
        used += 1
        return .fixed(used)
    }
}
