package import KenDomain
import KenStore

extension Ken {
    /// Newest records of each kind that the shares open to.
    private static let mostRecords = 400

    /// Whom our effort of half a year went to, as known on a day: by what people are to us, never by name.
    ///
    /// The shares are counted once for each change and held with the judgements; what they open to is read each time, at
    /// most so much of it.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func attention(_ input: AsOfInput, as caller: Caller) async throws -> AttentionView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let focus = try await standing(asOf: asOf, policy: policy).portfolio.focus
        let records = try await store.read { db in
            try db.effortRecords(asOf: asOf, policy: policy, most: Self.mostRecords)
        }
        let marks = try await store.read { db in try db.snoozes(on: asOf) }
        let putOff = Set(marks.map(\.subject))
        let reading = EffortReading(records: records, caller: caller, asOf: asOf, policy: policy)
        let attention = focus.attention.map(reading.opened)
        return AttentionView(
            asOf: asOf, days: policy.attention.days, attention: attention,
            products: focus.products.map(\.withoutPeople),
            findings: focus.warnings(policy).filter { !putOff.contains($0.subject) }.map {
                reading.finding($0, attention)
            },
            own: try await ownTime(of: caller, asOf: asOf, policy: policy).map { Finding($0) },
            citations: Citations(attention.flatMap(\.parts).flatMap(\.evidence).compactMap(reading.citation)))
    }
}

extension Ken {
    /// The caller's own time with customers (rule book 2.3 and 13.4): for nobody else, and only where calendars are
    /// measured.
    private func ownTime(of caller: Caller, asOf: Day, policy: Policy) async throws -> Warning? {
        guard policy.detectors.measuresCalendars, let colleague = caller.person else { return nil }
        let (talks, people) = try await store.read { db in
            try db.talks(of: colleague, since: asOf.adding(-policy.detectors.insideOutDays), asOf: asOf)
        }
        return InsideOut(of: colleague, talks: talks, people: people, asOf: asOf, policy: policy)?.warning
    }
}

/// What effort went into, as one caller may read it.
private struct EffortReading: Sendable {
    let records: EffortRecords
    let caller: Caller
    let asOf: Day
    let policy: Policy

    /// Most records behind one share.
    private static let most = 12

    /// The shares with the newest records behind each, in place of the people.
    func opened(_ attention: Attention) -> Attention {
        let look: Attention.Look = { records.people[$0] }
        let detailed =
            switch attention.currency {
            case .contactMinutes: Attention.contact(records.talks, asOf: asOf, policy: policy, look: look)
            case .developmentPoints: Attention.development(records.work, asOf: asOf, policy: policy, look: look)
            case .evidenceItems: Attention.evidence(records.words, asOf: asOf, policy: policy, look: look)
            }
        let newest = Dictionary(
            detailed.parts.map { ($0.label, Array($0.evidence.prefix(Self.most))) }, uniquingKeysWith: { $1 })
        var opened = attention
        for index in opened.parts.indices { opened.parts[index].evidence = newest[opened.parts[index].label] ?? [] }
        for (index, part) in zip(opened.explanation.terms.indices, opened.parts) {
            opened.explanation.terms[index].evidence = part.evidence
        }
        return opened
    }

    /// A finding that rests on the same records as its shares; nobody is named.
    func finding(_ warning: Warning, _ attention: [Attention]) -> Finding {
        var finding = Finding(warning)
        guard warning.code == .othersComeFirst,
            let own = attention.first(where: { $0.currency.rawValue == warning.slots["currency"] })
        else { return warning.code == .paidCustomer ? finding : finding.withoutPeople }
        let evidence = own.ahead.flatMap(\.evidence)
        finding.evidence = evidence
        finding.explanation = own.explanation
        finding.sentence = finding.sentence.linking { _ in evidence }
        return finding
    }

    func citation(_ reference: Reference) -> Citation? {
        switch reference {
        case .interaction(let id): records.talks.first { $0.id == id }.map(cited)
        case .workItem(let id):
            records.work.first { $0.id == id }.map {
                Citation(
                    reference: reference,
                    title: caller.mayRead($0.standing.visibility) ? "Work: \($0.title)" : "A piece of work",
                    on: $0.countsOn, mark: $0.points.map { Wording.amount($0, .developmentPoints) },
                    isInConfidence: !caller.mayRead($0.standing.visibility))
            }
        case .evidence(let id): records.words.first { $0.id == id }.map(cited)
        default: nil
        }
    }

    private func cited(_ talk: Interaction) -> Citation {
        let isReadable = caller.mayRead(talk.standing.visibility)
        let places = talk.organisations.compactMap { records.organisations[$0] }
        let length = talk.minutes.map { Wording.amount($0, .contactMinutes) }
        return Citation(
            reference: .interaction(talk.id), title: isReadable ? talk.title : "In confidence",
            noted: isReadable ? talk.gist : nil, who: places.isEmpty ? nil : Wording.list(places), on: talk.happenedOn,
            mark: [Wording.name(talk.kind.value), length].compactMap(\.self).joined(separator: ", "),
            interaction: talk.id, isInConfidence: !isReadable)
    }

    private func cited(_ item: EvidenceItem) -> Citation {
        let claim = records.claims[item.claim]
        let isReadable =
            caller.mayRead(item.standing.visibility) && (claim.map { caller.mayRead($0.standing.visibility) } ?? true)
        return Citation(
            reference: .evidence(item.id),
            title: claim.flatMap { QuestionBank.question($0.question)?.text } ?? "An answer",
            quote: isReadable ? item.quote : nil,
            noted: isReadable && item.quote == nil ? claim?.gist : nil, on: item.happenedOn,
            mark: Wording.name(item.source),
            interaction: isReadable ? item.interaction : nil, isInConfidence: !isReadable)
    }
}

extension ProductStanding {
    /// The counts alone; who was met is read at the accounts.
    fileprivate var withoutPeople: ProductStanding {
        var plain = self
        for index in plain.explanation.terms.indices { plain.explanation.terms[index].evidence = [] }
        return plain
    }
}

extension Finding {
    /// The finding without those who were met: they are read at their accounts.
    fileprivate var withoutPeople: Finding {
        func plain(_ references: [Reference]) -> [Reference] {
            references.filter { if case .person = $0 { false } else { true } }
        }
        var finding = self
        finding.evidence = plain(evidence)
        finding.sentence = sentence.linking(plain)
        for index in finding.explanation?.terms.indices ?? 0..<0 {
            finding.explanation?.terms[index].evidence = plain(explanation?.terms[index].evidence ?? [])
        }
        return finding
    }
}

extension Sentence {
    /// The same words, each link leading elsewhere.
    fileprivate func linking(_ change: ([Reference]) -> [Reference]) -> Sentence {
        Sentence(
            pieces.map { piece in
                switch piece {
                case .text: piece
                case .linked(let words, let references): .linked(words, change(references))
                }
            })
    }
}
