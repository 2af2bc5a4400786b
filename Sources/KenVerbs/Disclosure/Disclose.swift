package import KenDomain
import KenStore

extension Ken {
    /// Says whether an item of our roadmap may be shown to somebody, and writes down that it was.
    ///
    /// What stands against it is said and does not stop the record: what was shown anyway is written down (rule book
    /// 8.7). Showing what holds today to those who were shown it before is how they are told again.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func disclose(_ input: DiscloseInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        let found = try await store.read { db in try Showing(input, in: db, for: caller, today: today) }
        guard found.problems.isEmpty, let account = found.account, let subject = found.subject else {
            throw Refusal.invalid(found.problems)
        }
        let warnings = found.warnings(input, policy: policy)
        guard input.keeps else {
            let answer =
                warnings.isEmpty
                ? "“\(subject.title)” may be shown to \(account.name)."
                : "Ken would not prepare “\(subject.title)” for \(account.name)."
            return ActView(act: "", sentences: [answer], warnings: warnings)
        }
        let done = try await act("record a disclosure", as: caller) { journal, world in
            var row = Disclosure(
                id: world.newID(), of: subject, on: found.day, to: account.id, people: found.people,
                by: found.shownBy ?? caller.person, channel: input.channel, hasNotice: input.hasNotice,
                isAcknowledged: input.isAcknowledged,
                standing: Standing(learnedOn: found.day, at: journal.deed.at))
            row.questions = input.questions
            try journal.insert(row)
            return row.id
        }
        let told = "Kept: “\(subject.title)”, \(Wording.name(subject.status)), \(Wording.range(subject.range))"
        return ActView(
            act: done.act, record: done.answer.description, sentences: ["\(told), shown to \(account.name)."],
            warnings: warnings)
    }
}

/// The records that the words of a showing name, or every problem with them.
private struct Showing: Sendable {
    private(set) var account: Organisation?
    private(set) var subject: DisclosureSubject?
    private(set) var people: [Person.ID] = []
    private(set) var shownBy: Person.ID?
    private(set) var problems: [Problem] = []
    let day: Day
    private var dossier: Dossier?
    private let today: Day

    init(_ input: DiscloseInput, in db: any SQLConnection, for caller: Caller, today: Day) throws {
        self.today = today
        day = input.shownOn ?? today
        if day > today, input.keeps {
            problems.append(Problem(field: "shownOn", "\(day) is still to come; write it down when it was shown."))
        }
        var search = ClaimSearch(db: db, caller: caller, asOf: today, policy: Policy())
        dossier = try search.dossier(of: input.account, field: "account")
        account = dossier?.account
        problems += search.problems
        try findItem(input.item, in: db)
        try findPeople(input, in: db)
    }

    private mutating func findItem(_ title: String, in db: any SQLConnection) throws {
        let items = try db.ourRoadmap(asOf: today)
        guard let item = items.named(title) else { return problems.append(items.nothing(called: title)) }
        let history = try db.roadmapHistories(of: [item.id], asOf: max(day, today))[item.id]
        subject = history?.version(on: day) ?? DisclosureSubject(item, from: item.standing.learnedOn)
    }

    private mutating func findPeople(_ input: DiscloseInput, in db: any SQLConnection) throws {
        var search = NameSearch()
        if let dossier {
            people = search.people(
                input.people, among: dossier.theirPeople, field: "people", at: dossier.account.name
            ).map(\.person.id)
        }
        if let name = input.shownBy {
            let ours = try db.colleagues(asOf: today)
            shownBy = search.person(name, among: ours, field: "shownBy", at: "our company")?.person.id
        }
        problems += search.problems
    }

    /// What stands against showing it, and to whom it would be old news.
    func warnings(_ input: DiscloseInput, policy: Policy) -> [String] {
        guard let dossier, let subject else { return [] }
        let decision = DisclosureDecision(
            subject,
            DisclosureDecision.Showing(
                to: dossier.account.id, isPartner: dossier.account.kind.value == .channelPartner,
                channel: input.channel, isNoticed: input.hasNotice && input.isAcknowledged, on: day),
            agreements: dossier.nonDisclosures, policy: policy.disclosure)
        let seen = people.compactMap { person in
            dossier.disclosures.last { row in
                row.item == subject.item && row.people.contains(person) && row.version == subject.version
                    && (0...policy.engagement.pitchAgainDays).contains(row.shownOn.days(to: day))
            }
            .map { row in
                "\(dossier.profile(person)?.person.name ?? "Somebody") saw just this on \(Wording.date(row.shownOn))."
            }
        }
        return decision.obstacles.map { Wording.sentence($0, to: dossier.account.name) } + seen
    }
}
