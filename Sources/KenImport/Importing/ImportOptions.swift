public import KenDomain
public import KenText

/// What a person said, or what follows from the workspace, before a file is read.
public struct ImportOptions: Sendable {
    /// The day that `D0` means in Ken's own files.
    public var day0: Day
    /// Today. Calendars are read from five years before it to one year after.
    public var asOf: Day
    /// The workspace's IANA zone, which turns moments into days.
    public var zone: String
    /// Meanings by header, such as `"Firma": "organisation.name"`; empty to let them be guessed. See ``ColumnMeaning``.
    public var mapping: [String: String] = [:]
    /// Answers by ``Ambiguity/id``, or by the name of the column alone.
    public var answers: [String: String] = [:]
    /// The currency of amounts that show none; nil asks.
    public var currency: String?
    /// Our own mail domains, which tell who called a meeting; empty when not known yet.
    public var ourDomains: Set<String> = []
    /// Whether calendar entries without any other attendee are read: they are private notes more often than talks.
    public var includesSoloEvents = false
    /// Reads titles.
    public var titles = TitleReading()
    /// Reads topics.
    public var topics = TopicReading()

    /// Options for reading on a day, in a zone.
    public init(day0: Day, asOf: Day, zone: String) {
        self.day0 = day0
        self.asOf = asOf
        self.zone = zone
    }

    /// The days on which events of a calendar are read: five years back, one ahead.
    var calendarWindow: ClosedRange<Day> { asOf.adding(-1826)...asOf.adding(366) }
}
