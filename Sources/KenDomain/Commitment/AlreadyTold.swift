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
        let told = pains.filter { $0.happenedOn <= asOf && Retelling.folded($0.theme) == sought }
        return told.max { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }.map { pain in
            let isQuotable = pain.standing.visibility.isForAllColleagues
            return AlreadyTold(
                on: pain.happenedOn, teller: isQuotable ? pain.teller : nil, hearer: isQuotable ? pain.hearer : nil,
                gist: isQuotable ? pain.text : nil, reference: .pain(pain.id))
        }
    }
}
