extension Dossier {
    /// The same dossier in words that a reader may read; every record stays, and so does every figure (rule book 0.3, X6).
    public func worded(for readership: Readership) -> Dossier {
        guard readership.caller?.ownsDirectory != true else { return self }
        var worded = self
        worded.account = account.worded(for: readership)
        worded.potential = potential?.worded(for: readership)
        worded.products.word(for: readership)
        worded.interactions.word(for: readership)
        worded.upcoming.word(for: readership)
        worded.commitments.word(for: readership)
        worded.pains = pains.worded(for: readership)
        worded.issues.word(for: readership)
        worded.accessRequests.word(for: readership)
        worded.deals.word(for: readership)
        worded.wordAnswers(for: readership)
        worded.wordPlans(for: readership)
        worded.market.word(for: readership)
        worded.people = people.mapValues { $0.worded(for: readership) }
        worded.organisations = organisations.mapValues { $0.worded(for: readership) }
        return worded
    }

    /// Answers lose their words when the claim may not be read, or nothing that stands behind it; what is said for a
    /// claim loses them with the claim.
    private mutating func wordAnswers(for readership: Readership) {
        for index in claims.indices {
            let claim = claims[index]
            let items = evidence[claim.id] ?? []
            let isTold = readership.mayRead([claim.standing.visibility])
            if !isTold || !(items.isEmpty || items.contains { readership.mayRead([$0.standing.visibility]) }) {
                claims[index].hideWords()
            }
            guard items.contains(where: { !isTold || !readership.mayRead([$0.standing.visibility]) }) else { continue }
            evidence[claim.id] = items.map { item in
                var item = item
                if !isTold || !readership.mayRead([item.standing.visibility]) { item.hideWords() }
                return item
            }
        }
    }

    private mutating func wordPlans(for readership: Readership) {
        agendas.word(for: readership)
        expectations.word(for: readership)
        disclosures.word(for: readership)
        roadmap = roadmap.map { $0.worded(for: readership) }
        bets.word(for: readership)
        workItems.word(for: readership)
    }
}

extension CustomerMarket {
    fileprivate mutating func word(for readership: Readership) {
        roadmap.word(for: readership)
        observations.word(for: readership)
        competitors.word(for: readership)
        cells.word(for: readership)
        barrierLinks.word(for: readership)
        firstViews.word(for: readership)
        settings.word(for: readership)
    }
}

extension Profile {
    /// The person with no word that the reader was not told.
    public func worded(for readership: Readership) -> Profile {
        let isGuarded = !guarded.isEmpty && !readership.mayRead(guarded)
        guard isGuarded || !readership.mayRead([person.standing.visibility]) else { return self }
        var profile = self
        profile.person = person.worded(for: readership)
        if isGuarded {
            profile.title = nil
            profile.inferredFrom = inferredFrom.map { _ in Wording.hiddenReason }
        }
        return profile
    }
}

extension [PainReport] {
    /// A theme that somebody may read stays the theme of every telling; the others are told apart by numbers.
    fileprivate func worded(for readership: Readership) -> [PainReport] {
        let mayRead = { (pain: PainReport) in readership.mayRead([pain.standing.visibility]) }
        guard contains(where: { !mayRead($0) }) else { return self }
        let open = Dictionary(
            filter(mayRead).map { (Retelling.folded($0.theme), $0.theme) }, uniquingKeysWith: { first, _ in first })
        var numbers: [String: Int] = [:]
        return map { pain in
            guard !mayRead(pain) else { return pain }
            let theme = Retelling.folded(pain.theme)
            var hidden = pain
            hidden.hideWords()
            if let known = open[theme] {
                hidden.theme = known
            } else {
                let number = numbers[theme, default: numbers.count + 1]
                numbers[theme] = number
                hidden.theme = Wording.hiddenPain(number: number)
            }
            return hidden
        }
    }
}
