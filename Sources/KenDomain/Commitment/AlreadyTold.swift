/// What they told us before about something we are about to ask: ask what has changed instead (rule book 8.6).
public struct AlreadyTold: Hashable, Sendable, Codable {
    /// The day they told it last.
    public var on: Day
    public var teller: Person.ID?
    /// Our person they told it to.
    public var hearer: Person.ID?
    /// Their words; nil when told in confidence.
    public var gist: String?
    public var reference: Reference

    /// The last telling of a theme at an account by a day; nil when nobody told it. Themes are compared without regard
    /// to case and spaces.
    public static func theme(_ theme: String, in pains: [PainReport], asOf: Day) -> AlreadyTold? {
        let sought = Retelling.folded(theme)
        return last(of: pains.filter { Retelling.folded($0.theme) == sought }, asOf: asOf)
    }

    /// The last telling of any of these pains by a day; nil when nobody told one.
    public static func last(of pains: [PainReport], asOf: Day) -> AlreadyTold? {
        let told = pains.filter { $0.happenedOn <= asOf }
        return told.max { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }.map { pain in
            let isQuotable = pain.standing.visibility.isForAllColleagues
            return AlreadyTold(
                on: pain.happenedOn, teller: isQuotable ? pain.teller : nil, hearer: isQuotable ? pain.hearer : nil,
                gist: isQuotable ? pain.text : nil, reference: .pain(pain.id))
        }
    }

    /// The last word behind the best answer to a question; nil while nobody answered.
    ///
    /// - Parameter quotable: claims whose words every colleague may read.
    static func answer(_ answer: LedgerAnswer?, in dossier: Dossier, quotable: Set<Claim.ID>) -> AlreadyTold? {
        guard let answer, let best = answer.best, let on = best.newestOn ?? answer.newestOn else { return nil }
        let items = best.supporting.compactMap { item in dossier.evidence[item.claim]?.first { $0.id == item.id } }
        let newest = items.max { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        let isQuotable =
            best.claims.allSatisfy(quotable.contains) && items.allSatisfy(\.standing.visibility.isForAllColleagues)
        return AlreadyTold(
            on: on, teller: isQuotable ? newest?.speaker : nil, hearer: isQuotable ? newest?.hearer : nil,
            gist: isQuotable ? best.gist : nil, reference: .question(answer.question))
    }
}
