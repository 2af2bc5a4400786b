extension Wording {
    /// How much revenue comes from customers heading away from their own market, and what each of the first two bets
    /// against (rule book 13.2b, 5.3); nil while W-ALN-02 is silent.
    static func headingAway(_ draft: RadarDraft, _ warnings: [Warning]) -> Finding? {
        guard let warning = warnings.first(where: { $0.code == .revenueDiverging }) else { return nil }
        let some = draft.headingAway
        let whose =
            some.count == 1
            ? "one customer heading away from its" : "\(count(some.count, "customer")) heading away from their"
        let opening: Sentence = "\(warning.word("share"), warning.evidence) of revenue comes from \(whose) own market"
        let largest = draft.largest
        let named = some.prefix(2).enumerated().flatMap { place, entry -> [Sentence.Piece] in
            [.text(place == 0 ? ": " : "; ")] + away(entry, isLargest: entry.placing.organisation == largest)
        }
        let others = some.count > 2 ? "; and \(number(some.count - 2)) more" : ""
        var finding = Finding(warning)
        finding.sentence = Sentence(opening.pieces + named + [.text(others + ".")])
        return finding
    }

    /// One of them, and the trend that weighs most against it, as far as every colleague may read where it stands.
    private static func away(_ entry: RadarDraft.Entry, isLargest: Bool) -> [Sentence.Piece] {
        let name = Sentence.Piece.linked(entry.placing.name, [.organisation(entry.placing.organisation)])
        let worst = entry.judgement.market.alignment.lines
            .filter { $0.position.value < 0 && ($0.position.isAbsent || !$0.position.evidence.isEmpty) }
            .min { ($0.weight * $0.position.value, $0.title) < ($1.weight * $1.position.value, $1.title) }
        guard let worst else { return [name] + (isLargest ? [.text(", your largest")] : []) }
        let stand = worst.position.isAbsent ? "has no answer to" : "bets against"
        return [
            name, .text(isLargest ? ", your largest, \(stand) " : " \(stand) "),
            .linked("“\(worst.title)”", worst.evidence + worst.position.evidence),
        ]
    }
}

extension RadarDraft {
    /// The customer with the most revenue; nil unless any revenue is known.
    fileprivate var largest: Organisation.ID? {
        let known = customers.compactMap { entry in entry.placing.revenueShare.map { ($0, entry.placing.organisation) }
        }
        return known.max { ($0.0, $1.1) < ($1.0, $0.1) }?.1
    }
}
