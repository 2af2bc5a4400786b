import KenDomain
import KenImport
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
    /// Who was erased and is not taken in again; nil when nobody was, or when a person writes and means them.
    var erased: ErasedPeople?
    let titles = TitleReading()
    let topics = TopicReading()

    /// The standing of a record that a row makes.
    func standing(learnedOn: Day?, visibility: Visibility, source: SourceRecord.ID?) -> Standing {
        Standing(learnedOn: learnedOn ?? today, at: now, visibility: visibility, sourceRecord: source)
    }

    /// The day on which whoever a link names was erased; nil when nobody was.
    func erasedOn(_ link: Link?) -> Day? {
        switch link {
        case .source(let source, let id): erased?.day(of: .row(source: source, id: id))
        case .mail(let mail): erased?.day(of: .mail(mail))
        case .domain, .name, nil: nil
        }
    }

    /// Whether a mail domain is ours.
    func isOurs(_ domain: String?) -> Bool { domain.map(ownDomains.contains) ?? false }
}
