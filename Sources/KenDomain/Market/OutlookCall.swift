/// One of our executives' judgement of where an end industry is going (rule book 5.5; Q312).
public struct OutlookCall: Kept {
    public typealias ID = Identifier<OutlookCall>

    /// Something that would show early whether the call comes true.
    public struct TellTale: Hashable, Sendable, Codable {
        public var text: String
        /// The day by which to look for it.
        public var lookBy: Day?
        /// The day it was seen; nil while it was not.
        public var seenOn: Day?

        /// A tell-tale event.
        public init(_ text: String, lookBy: Day? = nil, seenOn: Day? = nil) {
            self.text = text
            self.lookBy = lookBy
            self.seenOn = seenOn
        }
    }

    /// What became of the call.
    public struct Outcome: Hashable, Sendable, Codable {
        public var cameTrue: Bool
        public var knownOn: Day

        /// What became of the call, and when that was known.
        public init(cameTrue: Bool, knownOn: Day) {
            self.cameTrue = cameTrue
            self.knownOn = knownOn
        }
    }

    public var id: ID
    /// Who makes the call; nobody else sees how often they were right (13.4).
    public var caller: Person.ID
    public var subject: TrendSubject
    public var direction: Trend.Direction
    /// What is expected, as a clause after "that": "paper replaces plastic wrap".
    public var statement: String
    /// 0.01…0.99.
    public var likelihood: Double
    public var confidence: OutlookConfidence
    /// Who sees it otherwise and why, in words.
    public var dissent: String?
    public var tellTales: [TellTale]
    public var calledOn: Day
    public var reviewOn: Day
    public var outcome: Outcome?
    public var standing: Standing

    /// A call; nil when the likelihood rules something to come out or makes it certain.
    public init?(
        id: ID, caller: Person.ID, subject: TrendSubject, direction: Trend.Direction = .up, statement: String,
        likelihood: Double, confidence: OutlookConfidence, dissent: String? = nil, tellTales: [TellTale] = [],
        on calledOn: Day, reviewOn: Day, standing: Standing
    ) {
        guard Likelihood(likelihood) != nil else { return nil }
        self.id = id
        self.caller = caller
        self.subject = subject
        self.direction = direction
        self.statement = statement
        self.likelihood = likelihood
        self.confidence = confidence
        self.dissent = dissent
        self.tellTales = tellTales
        self.calledOn = calledOn
        self.reviewOn = reviewOn
        self.standing = standing
    }
}
