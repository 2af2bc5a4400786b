package import KenDomain
import KenStore

extension Ken {
    /// One person: what they are to us, who knows them, what they told us.
    /// - Throws: ``Refusal/notFound(_:)``.
    package func person(_ input: RecordInput<Person>, as caller: Caller) async throws -> PersonView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let (person, dossier, roles, affiliation) = try await store.read { [self] db in
            guard let person = try db.findMerged(Person.self, input.id), person.standing.endedOn == nil else {
                throw try noSuchPerson(input.id)
            }
            let places = try db.affiliations(of: [person.id])[person.id, default: []]
                .filter { $0.holds(on: asOf) && $0.standing.endedOn == nil }
            let place = places.max {
                ($0.from ?? $0.standing.learnedOn, $0.id) < ($1.from ?? $1.standing.learnedOn, $1.id)
            }
            let dossier = try place.flatMap { try db.dossier(of: $0.organisation, asOf: asOf) }
            return (person, dossier, try db.roles(of: person.id), place)
        }
        guard let dossier else {
            return PersonView.alone(person.worded(for: Readership(caller)), asOf: asOf)
        }
        return AccountReading(dossier, for: caller, asOf: asOf, policy: policy)
            .personView(person, affiliation, roles.filter { $0.holds(on: asOf) })
    }
}

extension Ken {
    /// That nobody has that id, or nobody any more.
    /// - Throws: as ``DataDirectory/erasedPeople()``.
    func noSuchPerson(_ id: Person.ID) throws(Refusal) -> Refusal {
        guard let day = try directory.erasedPeople()?.day(of: .id(id)) else { return .notFound("such person") }
        return .notFound("such person any more: they were erased on \(Wording.date(day))")
    }
}

extension PersonView {
    /// Someone who belongs to no organisation we know.
    fileprivate static func alone(_ person: Person, asOf: Day) -> PersonView {
        PersonView(
            asOf: asOf, person: person, mark: PersonMark(id: person.id, name: person.name, side: .other),
            organisation: nil, affiliation: nil, facts: [], voices: [], disagreement: 0,
            labelQuestion: "Where does \(person.name) work, and what do they do there?", knownBy: [], told: [],
            promises: [], pains: [], timeline: [], citations: Citations())
    }
}

extension AccountReading {
    /// The page of one of the people of this organisation.
    fileprivate func personView(_ person: Person, _ affiliation: Affiliation?, _ roles: [PartyRole]) -> PersonView {
        let profile =
            dossier.people[person.id]
            ?? Profile(person: person, organisation: dossier.account.id, side: .other)
        let (person, affiliation) = (worded(person), affiliation.map { worded($0) })
        let roles = roles.map { worded($0) }
        let stated = Dictionary(roles.map { ($0.fact, $0.answer.value) }) { $1 }
        let classification = Labelling.classify(stated, form: dossier.products.first?.form ?? .component)
        let known = knownBy(person.id)
        let told = toldBefore(by: [person.id], limit: 40).filter { $0.speaker == person.id }
        var view = PersonView(
            asOf: asOf, person: person, mark: PersonMark(profile), organisation: mark, affiliation: affiliation,
            facts: roles.map { PersonView.FactLine(role: $0.id, fact: $0.fact, answer: $0.answer) }
                .sorted { $0.fact.rawValue < $1.fact.rawValue },
            voices: Voice.allCases.map { voice in
                let view = voice.view(of: VoicedParty(profile.label))
                return PersonView.VoiceLine(voice: voice, verdict: view.verdict, phrase: view.phrase)
            },
            disagreement: Voice.disagreement(on: profile.label),
            labelQuestion: profile.label == .unclassified || profile.inferredFrom != nil
                ? classification.question : nil,
            knownBy: known, told: told.map(\.told),
            promises: promises(with: person.id), pains: pains(toldBy: person.id),
            timeline: dossier.interactions.reversed().filter { $0.participants.contains(person.id) }.map(line),
            citations: Citations())
        view.labelFact = view.labelQuestion == nil ? nil : classification.missing.first
        if profile.side != .ours {
            let budget = ContactBudget.of(person.id, in: dossier, asOf: asOf, policy: policy)
            view.time = PersonView.TimeTaken(
                words: Wording.timeTaken(budget, policy: policy.planner), explanation: budget.explanation)
        }
        let references = (known.compactMap(\.explanation) + [view.time?.explanation].compactMap(\.self))
            .flatMap(\.references)
        view.citations = Citations(told.map(\.told.citation) + citations(of: references))
        return view
    }

    private func knownBy(_ person: Person.ID) -> [PersonView.KnownBy] {
        colleagues.compactMap { colleague in
            let depth = depths.depth(ours: colleague.person.id, theirs: person, asOf: asOf)
            guard depth.stage != .stranger else { return nil }
            return PersonView.KnownBy(
                colleague: PersonMark(colleague), stage: depth.stage,
                lastMetOn: lastMet(person, by: colleague.person.id), hint: Wording.name(depth.raisesMost),
                explanation: depth.explanation)
        }
        .sorted { ($1.explanation?.score ?? 0, $0.colleague.id) < ($0.explanation?.score ?? 0, $1.colleague.id) }
    }

    private func promises(with person: Person.ID) -> [PromiseLine] {
        dossier.commitments.filter { $0.people.contains(person) }.map { line($0) }.sorted { PromiseLine.order($0, $1) }
    }

    private func pains(toldBy person: Person.ID) -> [PainLine] {
        let themes = Set(dossier.pains.filter { $0.teller == person }.map(\.theme))
        return pains.filter { themes.contains($0.theme) }
    }
}
