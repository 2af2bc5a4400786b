extension Wording {
    /// How many customers are known well enough to bet on (rule book 13.2b).
    static func knownWellEnough(_ draft: RadarDraft) -> Finding? {
        let customers = draft.customers
        guard !customers.isEmpty else { return nil }
        let known = customers.filter(\.judgement.isKnown)
        return known.isEmpty ? noneKnown(draft, customers) : someKnown(draft, known, of: customers)
    }

    private static func someKnown(
        _ draft: RadarDraft, _ known: [RadarDraft.Entry], of customers: [RadarDraft.Entry]
    ) -> Finding {
        let whose = customers.count == 1 ? "your one customer" : "\(known.count) of your \(customers.count) customers"
        let share = customers.count == 1 ? nil : draft.revenueShare(of: known).map { " (\(percent($0)) of revenue)" }
        let names = customers.count == 1 ? Sentence([]) : listed(known, most: 3)
        let sentence: Sentence = "You know \(whose, organisations(known)) well enough to bet on"
        let rest: Sentence = "\(share ?? "")."
        let named = names.pieces.isEmpty ? [] : [.text(": ")] + names.pieces
        return Finding(
            Sentence(sentence.pieces + named + rest.pieces), severity: .low, evidence: organisations(known))
    }

    /// Nobody is known well enough yet; who comes nearest, by what is answered of them.
    private static func noneKnown(_ draft: RadarDraft, _ customers: [RadarDraft.Entry]) -> Finding {
        let all = organisations(customers)
        guard customers.count > 1 else {
            return Finding(
                "You do not know \("your one customer", all) well enough to bet on yet.", severity: .low, evidence: all)
        }
        let sentence: Sentence =
            "You know none of \("your \(customers.count) customers", all) well enough to bet on yet"
        if let half = halfKnown(customers) {
            return Finding(Sentence(sentence.pieces + half), severity: .low, evidence: all)
        }
        let nearest = customers.max { left, right in
            let (less, more) = (left.judgement.knowledge.answered, right.judgement.knowledge.answered)
            return (less, left.worth, right.placing.organisation) < (more, right.worth, left.placing.organisation)
        }
        guard let first = nearest, first.judgement.knowledge.answered > 0 else {
            return Finding(Sentence(sentence.pieces + [.text(".")]), severity: .low, evidence: all)
        }
        let knowledge = first.judgement.knowledge
        let reach: Sentence = """
            ; you come nearest with \(first.placing.name, organisations([first])) \
            (\(number(knowledge.answered)) of \(String(knowledge.questions)) questions).
            """
        return Finding(Sentence(sentence.pieces + reach.pieces), severity: .low, evidence: all)
    }

    /// Customers whose people and business are known, and nobody knows whether they go with their market.
    private static func halfKnown(_ customers: [RadarDraft.Entry]) -> [Sentence.Piece]? {
        let half = customers.filter(\.judgement.hasFoundation)
        guard !half.isEmpty else { return nil }
        let whether = half.count == 1 ? "whether it goes with its own market" : "whether they go with their own market"
        return [.text("; you know the people and the business of ")] + listed(half, most: 3).pieces
            + [.text(", and not yet \(whether).")]
    }

    /// The accounts of some entries, as what a number of them rests on.
    static func organisations(_ entries: [RadarDraft.Entry]) -> [Reference] {
        entries.prefix(12).map { .organisation($0.placing.organisation) }
    }

    /// Names in a row, each leading to its account; the rest is counted.
    private static func listed(_ entries: [RadarDraft.Entry], most: Int) -> Sentence {
        let shown = entries.prefix(most)
        let others = entries.count - shown.count
        var pieces: [Sentence.Piece] = []
        for (place, entry) in shown.enumerated() {
            let isLast = place == shown.count - 1 && others == 0
            pieces.append(.text(place == 0 ? "" : isLast ? " and " : ", "))
            pieces.append(.linked(entry.placing.name, organisations([entry])))
        }
        return Sentence(pieces + (others > 0 ? [.text(" and \(number(others)) more")] : []))
    }
}
