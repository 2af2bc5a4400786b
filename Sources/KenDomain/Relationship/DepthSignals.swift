/// The five signals of depth between one of us, or all of us, and one of them (rule book 4).
public struct DepthSignals: Hashable, Sendable, Codable {
    /// Months since the first two-way contact; nil when there has been none.
    public var months: Double?
    /// Contacts so far, each counted by its kind and decayed by age.
    public var contacts: Double
    /// Contacts they started in the last year.
    public var incoming: Int
    /// Contacts we started in the last year.
    public var outgoing: Int
    /// Promises of ours kept, decayed; a late one counts one half.
    public var kept: Double
    /// Promises of ours broken, decayed; a late one counts one half.
    public var broken: Double
    /// Kinds of candour shown in the last 18 months.
    public var candour: Set<CandourKind>
    /// The conversations counted, oldest first.
    public var conversations: [Reference] = []
    /// The promises counted.
    public var promises: [Reference] = []
    /// The words that showed candour.
    public var candidWords: [Reference] = []

    /// Signals; those left out are those of a stranger.
    public init(
        months: Double? = nil, contacts: Double = 0, incoming: Int = 0, outgoing: Int = 0, kept: Double = 0,
        broken: Double = 0, candour: Set<CandourKind> = []
    ) {
        self.months = months
        self.contacts = contacts
        self.incoming = incoming
        self.outgoing = outgoing
        self.kept = kept
        self.broken = broken
        self.candour = candour
    }
}
