extension Wording {
    /// When there is no account at all.
    static let nothingYet: Sentence =
        "No customer is on record yet. Bring in an export of your CRM or a calendar, and this page fills itself."

    /// When the rules find nothing.
    static let nothingWrong: Sentence = "Nothing needs your attention today."

    /// How many customers are known well enough; whether they go with their market is not known yet.
    static func knownWellEnough(_ draft: RadarDraft) -> Finding? {
        let customers = draft.customers
        guard !customers.isEmpty else { return nil }
        let known = customers.filter(\.judgement.isKnown)
        let evidence = known.map { Reference.organisation($0.placing.organisation) }
        let share = known.isEmpty ? nil : draft.revenueShare(of: known).map { " (\(percent($0)) of revenue)" }
        let sentence: Sentence =
            switch (known.count, customers.count) {
            case (0, 1):
                "You do not know the people and the business of your one customer well yet."
            case (0, let all):
                "You do not know the people and the business of any of your \(String(all), customers.map { .organisation($0.placing.organisation) }) customers well yet."
            case (1, 1):
                "You know the people and the business of your \("one customer", evidence); whether they go with their market is not known yet."
            case (let some, let all):
                "You know the people and the business of \(String(some), evidence) of your \(String(all)) customers\(share ?? ""); whether they go with their market is not known yet."
            }
        return Finding(sentence, severity: .low, evidence: evidence)
    }

    /// Customers met only in a way that teaches little, at most three by name.
    static func cannotTell(_ draft: RadarDraft) -> Finding? {
        let some = draft.hardlyKnown
        guard let first = some.first else { return nil }
        let named = some.prefix(3)
        let evidence = some.flatMap(\.judgement.pattern.evidence)
        let others = some.count > 3 ? ", and \(number(some.count - 3)) more in such a way" : ""
        let share = draft.revenueShare(of: some).map { "Of another \(percent($0)) of revenue we know too little: " }
        var pieces: [Sentence.Piece] = [.text(share ?? "Of some customers we know too little: ")]
        for (place, entry) in named.enumerated() {
            let name = entry.placing.name
            pieces.append(.text(place == 0 ? "we meet " : place == named.count - 1 && others.isEmpty ? " and " : ", "))
            pieces.append(.linked(name, entry.judgement.pattern.evidence + [.organisation(entry.placing.organisation)]))
            pieces.append(.text(" \(entry.judgement.pattern.kind.map(manner) ?? "")"))
        }
        pieces.append(.text(others + "."))
        return Finding(
            Sentence(pieces), move: first.judgement.pattern.kind.map { widen($0, first.placing.name) },
            severity: .high, organisation: some.count == 1 ? first.placing.organisation : nil, evidence: evidence)
    }

    /// Promises of ours that are broken, and whom we meet before they are settled.
    static func promisesBroken(_ draft: RadarDraft) -> Finding? {
        let some = draft.entries.filter(\.hasBrokenPromises)
            .sorted { $0.judgement.owed.ours.broken.count > $1.judgement.owed.ours.broken.count }
        guard let most = some.first else { return nil }
        let broken = some.flatMap(\.judgement.owed.ours.broken)
        let own = most.judgement.owed.ours.broken
        let evidence = broken.map { Reference.commitment($0) }
        let part = own.count == broken.count ? "" : ", \(number(own.count)) of them"
        let verb = broken.count == 1 ? "is" : "are"
        let retold = most.judgement.owed.mostRetold.map {
            ", who had to tell us the same thing \(times($0.tellings.count))"
        }
        let meeting = most.judgement.upcoming.first.map {
            "; we meet them \(until($0.on, asOf: draft.asOf)): settle that first"
        }
        return Finding(
            """
            \(capitalised(count(broken.count, "promise")), evidence) \(verb) broken\(part) to \
            \(most.placing.name, own.map { .commitment($0) })\(retold ?? "")\(meeting ?? "").
            """,
            move: meeting == nil ? "Say so, agree on a new day, and keep it." : nil, severity: .high,
            code: .brokenPromise, organisation: some.count == 1 ? most.placing.organisation : nil, evidence: evidence)
    }

    private static func manner(_ kind: ContactPattern.Kind) -> String {
        switch kind {
        case .priceAndPaper: "only over price and paper"
        case .tradeFairs: "mostly at trade fairs"
        case .throughPartner: "almost only through a partner"
        }
    }

    private static func widen(_ kind: ContactPattern.Kind, _ name: String) -> String {
        switch kind {
        case .priceAndPaper: "Ask together with sales for a talk with \(name)'s own \(theirExperts)."
        case .tradeFairs: "Visit \(name) where they work."
        case .throughPartner: "Call \(name) directly, and tell the partner so."
        }
    }
}
