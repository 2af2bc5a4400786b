import KenDomain
import KenStore

extension Ken {
    /// The citations of a page with those that no dossier read for it holds: words heard at other accounts, calls of our
    /// executives, our rivals, and whoever a warning about the company names. A constant number of queries.
    func cite(
        _ references: [Reference], beside citations: Citations, asOf: Day, as caller: Caller
    ) async throws -> Citations {
        let missing = Set(references.filter { citations[$0] == nil })
        guard !missing.isEmpty else { return citations }
        var (items, claims): ([EvidenceItem.ID], [Claim.ID]) = ([], [])
        var (people, organisations): ([Person.ID], [Organisation.ID]) = ([], [])
        for reference in missing {
            switch reference {
            case .evidence(let id): items.append(id)
            case .claim(let id): claims.append(id)
            case .person(let id): people.append(id)
            case .organisation(let id): organisations.append(id)
            default: continue
            }
        }
        let words = try await store.read { [items, claims, people, organisations] db in
            try db.words(
                evidence: items.sorted(), claims: claims.sorted(), people: people.sorted(),
                organisations: organisations.sorted(), asOf: asOf)
        }
        return citations.adding(
            missing.compactMap { words.citation(of: $0, for: caller) }
                + (try await ownCitations(of: missing, asOf: asOf, as: caller))
                + (try await mirrorCitations(of: missing, asOf: asOf, as: caller)))
    }
}

extension CitedWords {
    fileprivate func citation(of reference: Reference, for caller: Caller) -> Citation? {
        switch reference {
        case .evidence(let id): evidence[id].map { cited($0, for: caller) }
        case .claim(let id): claims[id].map { cited($0, for: caller) }
        case .person(let id): people[id].map { Citation(reference: reference, title: $0.name) }
        case .organisation(let id): organisations[id].map { Citation(reference: reference, title: $0.name) }
        default: nil
        }
    }

    private func cited(_ item: EvidenceItem, for caller: Caller) -> Citation {
        let claim = claims[item.claim]
        let isReadable =
            caller.mayRead(item.standing.visibility) && claim.map { caller.mayRead($0.standing.visibility) } ?? true
        let speaker =
            item.speaker.flatMap { people[$0]?.name } ?? item.speakingOrganisation.flatMap { organisations[$0]?.name }
        let hearer = item.hearer.flatMap { people[$0]?.name }
        let who = [speaker, hearer.map { "to \($0)" }].compactMap(\.self).joined(separator: " ")
        return Citation(
            reference: .evidence(item.id),
            title: claim.flatMap { QuestionBank.question($0.question)?.text } ?? "An answer",
            quote: isReadable ? item.quote : nil, noted: isReadable && item.quote == nil ? claim?.gist : nil,
            who: isReadable && !who.isEmpty ? who : nil,
            on: item.happenedOn,
            mark: Wording.name(item.source) + (item.contradicts ? ", speaks against it" : ""),
            interaction: isReadable ? item.interaction : nil, isInConfidence: !isReadable)
    }

    private func cited(_ claim: Claim, for caller: Caller) -> Citation {
        let isReadable = caller.mayRead(claim.standing.visibility)
        return Citation(
            reference: .claim(claim.id), title: QuestionBank.question(claim.question)?.text ?? "An answer",
            noted: isReadable ? claim.gist : nil, who: organisations[claim.organisation]?.name,
            on: claim.standing.learnedOn, isInConfidence: !isReadable)
    }
}
