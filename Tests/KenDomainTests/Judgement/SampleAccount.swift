import KenDomain

/// A hand-made account for tests: every person and talk is written down where it is needed.
struct SampleAccount {
    /// The day of all judgements.
    static let today = Day(20_000)

    var dossier: Dossier
    private var nextNumber: UInt8

    init(_ name: String, number: UInt8 = 1, kind: Organisation.Kind = .account) {
        let organisation = Organisation(
            id: .fixed(number), name: name, kind: .stated(kind), standing: SampleAccount.standing(0))
        dossier = Dossier(account: organisation)
        nextNumber = 0
    }

    static func standing(_ age: Int, _ visibility: Visibility = .internal) -> Standing {
        Standing(learnedOn: today.adding(-age), at: Instant(milliseconds: 0), visibility: visibility)
    }

    mutating func number() -> UInt8 {
        nextNumber += 1
        return nextNumber
    }

    /// Someone of ours.
    @discardableResult
    mutating func ours(_ name: String, _ functions: Set<Function>, inferredFrom: String? = nil) -> Person.ID {
        person(name, .ours, nil, functions, .colleague, inferredFrom, leavesIn: nil)
    }

    /// Someone of theirs.
    @discardableResult
    mutating func theirs(
        _ name: String, _ functions: Set<Function> = [], _ label: Label = .unclassified, inferredFrom: String? = nil,
        leavesIn days: Int? = nil
    ) -> Person.ID {
        person(name, .theirs, dossier.account.id, functions, label, inferredFrom, leavesIn: days)
    }

    private mutating func person(
        _ name: String, _ side: Profile.Side, _ organisation: Organisation.ID?, _ functions: Set<Function>,
        _ label: Label, _ inferredFrom: String?, leavesIn: Int?
    ) -> Person.ID {
        var person = Person(id: .fixed(number()), name: name, standing: Self.standing(0))
        person.leavesOn = leavesIn.map { Self.today.adding($0) }
        dossier.people[person.id] = Profile(
            person: person, organisation: organisation, side: side, functions: functions, label: label,
            inferredFrom: inferredFrom)
        return person.id
    }

    /// A talk so many days ago; a negative age lies in the future.
    @discardableResult
    mutating func talk(
        _ age: Int, _ people: [Person.ID], _ kind: InteractionKind = .meeting, minutes: Double? = 60,
        topics: [TopicMinutes] = [], inferredTopics: String? = nil, by initiator: Interaction.Initiator? = .us
    ) -> Interaction.ID {
        var interaction = Interaction(
            id: .fixed(number()), kind: .stated(kind), on: Self.today.adding(-age),
            organisations: [dossier.account.id], participants: people, title: "Talk", standing: Self.standing(age))
        interaction.minutes = minutes
        interaction.initiator = initiator
        interaction.topics = inferredTopics.map { .inferred(topics, from: $0) } ?? .stated(topics)
        dossier.interactions.append(interaction)
        dossier.interactions.sort { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        return interaction.id
    }

    /// A meeting on the calendar.
    mutating func planned(in days: Int, _ people: [Person.ID]) {
        dossier.upcoming.append(
            Interaction(
                id: .fixed(number()), kind: .stated(.meeting), on: Self.today.adding(days),
                organisations: [dossier.account.id], participants: people, title: "Planned",
                standing: Self.standing(0)))
    }

    /// A promise of ours.
    @discardableResult
    mutating func promise(_ text: String, to people: [Person.ID], made: Int, dueAgo: Int) -> Commitment.ID {
        let promise = Commitment(
            id: .fixed(number()), direction: .ours, organisation: dossier.account.id, people: people, text: text,
            madeOn: Self.today.adding(-made), dueOn: Self.today.adding(-dueAgo), standing: Self.standing(made))
        dossier.commitments.append(promise)
        return promise.id
    }

    /// A request for access.
    mutating func request(
        by requester: Person.ID, of asked: Person.ID, for wanted: Person.ID?, _ age: Int, refused: Bool
    ) {
        var request = AccessRequest(
            id: .fixed(number()), organisation: dossier.account.id, requester: requester, askedOf: asked,
            wanted: wanted, askedOn: Self.today.adding(-age), standing: Self.standing(age))
        if refused {
            request.reply = .refused
            request.repliedOn = Self.today.adding(-age + 2)
        }
        dossier.accessRequests.append(request)
    }

    /// An answer somebody gave, with its one item of evidence.
    mutating func answer(
        _ question: Int, _ gist: String, by speaker: Person.ID?, to hearer: Person.ID?, _ age: Int,
        source: SourceKind = .talkAboutProblems, visibility: Visibility = .internal
    ) {
        let claim = Claim(
            id: .fixed(number()), question: Question.ID(question), organisation: dossier.account.id,
            value: .text(gist), gist: gist, standing: Self.standing(age, visibility))
        let item = EvidenceItem(
            id: .fixed(number()), claim: claim.id, source: source, speaker: speaker, hearer: hearer,
            on: Self.today.adding(-age), standing: Self.standing(age, visibility))
        dossier.claims.append(claim)
        dossier.evidence[claim.id] = [item]
    }

    /// Revenue of the last twelve months.
    mutating func revenue(_ amount: Int64, _ currency: String = "EUR") {
        dossier.revenue.append(
            RevenueFact(
                id: .fixed(number()), organisation: dossier.account.id, from: Self.today.adding(-364),
                until: Self.today.adding(1), amount: Money(minorUnits: amount * 100, currency: currency),
                standing: Self.standing(0)))
    }

    /// What Ken makes of it today.
    func judged(_ policy: Policy = Policy()) -> Judgement {
        Judge.judge(dossier, asOf: SampleAccount.today, policy: policy)
    }
}

extension Judgement {
    /// The codes of its warnings.
    var codes: Set<Warning.Code> { Set(warnings.map(\.code)) }

    /// The sentence of one of its warnings.
    func sentence(_ code: Warning.Code) -> String? {
        warnings.first { $0.code == code }.map { Wording.sentence(for: $0).plain }
    }
}
