import KenDomain
import KenStore
import KenText

/// What stays the same over one import.
struct ImportContext: Sendable {
    let importID: ImportRun.ID
    let now: Instant
    let today: Day
    let world: World
    let workspace: Int64
    /// Our own mail domains.
    let ownDomains: Set<String>
    /// Our own organisation.
    let own: Organisation.ID
    let titles = TitleReading()
    let topics = TopicReading()

    /// The standing of a record that a row makes.
    func standing(learnedOn: Day?, visibility: Visibility, source: SourceRecord.ID?) -> Standing {
        Standing(learnedOn: learnedOn ?? today, at: now, visibility: visibility, sourceRecord: source)
    }

    /// Whether a mail domain is ours.
    func isOurs(_ domain: String?) -> Bool { domain.map(ownDomains.contains) ?? false }
}
