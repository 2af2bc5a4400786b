extension Wording {
    /// Where a need belongs.
    static func needPlace(step: String, kind: JobStep.Kind, job: String) -> String {
        "Step: \(step) (\(name(kind))). Job: \(job)."
    }

    /// How much it is lacked, on the page of a need.
    static func needScore(_ score: OutcomeScore) -> String {
        let counts = """
            Matters to \(score.importance.hits) of \(score.importance.trials), met for \(score.satisfaction.hits) of \
            \(score.satisfaction.trials).
            """
        guard let badge = badge(score), let opportunity = score.opportunity else { return counts }
        let range = score.interval.map { ", between \(tenths($0.lower)) and \(tenths($0.upper))" } ?? ""
        return "\(counts) Opportunity \(tenths(opportunity.score)) of 20\(range): \(badge)."
    }

    /// Titles of its sections.
    static let needQuotes = "What they said"
    static let needObservations = "What we saw"
    static let needNothing = "Nothing on record."

    /// Who said it and when.
    static func needWitness(_ witness: NeedPage.Witness) -> String {
        [witness.by.map(NeedPage.line), date(witness.on)].compactMap(\.self).joined(separator: ", ")
    }

    /// How many words the reader may not read.
    static func needHidden(_ count: Int) -> String { "Told in confidence, not shown here: \(number(count))." }
}
