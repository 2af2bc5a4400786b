/// Constants of the evidence model (rule book 3).
public struct EvidencePolicy: Hashable, Sendable, Codable {
    /// Base weight by source kind, 0…1.
    public var base: [SourceKind: Double] = [
        .participation: 0.95, .observation: 0.90, .talkAboutProblems: 0.80, .survey: 0.50, .ownPublication: 0.50,
        .partnerData: 0.50, .internalVoice: 0.55, .talkAboutFeatures: 0.45, .partnerReport: 0.45, .relayed: 0.35,
        .talkToConfirm: 0.30, .desk: 0.30, .opinion: 0.10,
    ]
    /// What a stranger's word keeps of its weight; full trust gives all of it.
    public var strangerFactor = 0.5
    /// The same for what we saw or did ourselves.
    public var strangerFactorWhenSeen = 0.8
    /// Half-life of a trend claim over two years, days.
    public var trendShelfLifeTwoYears = 270.0
    /// Half-life of a trend claim over five years, days.
    public var trendShelfLifeFiveYears = 365.0
    /// Percentages and amounts this far apart, relative to the larger, are incompatible.
    public var numericTolerance = 0.20
    /// Support and opposition both at least this make a claim contested.
    public var contestedFrom = 0.30
    public var partnerOnlyCap = 0.40
    public var buyerOnlyCap = 0.40
    public var colleagueOnlyCap = 0.40
    public var deskOnlyCap = 0.30
    public var gutOnlyCap = 0.10
    public var levelOneOnlyCap = 0.19
    public var noPrimarySourceCap = 0.50
    public var singleSourceCap = 0.75
    /// Lower ends of the words high, moderate and low.
    public var highFrom = 0.80
    public var moderateFrom = 0.50
    public var lowFrom = 0.20
    /// An answer counts as answered from this confidence on.
    public var answeredFrom = 0.40
    /// An answer whose freshest item has decayed below this is stale: "ask again".
    public var staleBelow = 0.25

    /// Resolved claims from which a speaker's record counts beside trust (3.3).
    public var recordFrom = 3
    /// Resolved claims that the letter A needs.
    public var completelyReliableRecord = 5
    /// Lower ends of the letters A to D.
    public var letterFrom: [AdmiraltyLetter: Double] = [.a: 0.80, .b: 0.60, .c: 0.40, .d: 0.20]

    /// The shipped values.
    public init() {}
}
