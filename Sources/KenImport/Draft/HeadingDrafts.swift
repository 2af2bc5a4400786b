public import KenDomain

/// How one sign of shaping or catching up reads.
public struct StanceObservationDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var indicator: StanceIndicator
    public var reading: StanceObservation.Reading
    public var gist: String
    public var claims: [Link] = []
    public var observedOn: Day

    /// A sign read on a day.
    public init(
        organisation: Link, indicator: StanceIndicator, reading: StanceObservation.Reading, gist: String,
        on observedOn: Day
    ) {
        self.organisation = organisation
        self.indicator = indicator
        self.reading = reading
        self.gist = gist
        self.observedOn = observedOn
    }
}

/// A colleague's view until evidence allows a score.
public struct FirstViewDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var by: Link
    public var sentence: String
    public var reason: String
    public var heading: AlignmentHeading?
    public var takenOn: Day

    /// A first view.
    public init(organisation: Link, by: Link, sentence: String, reason: String, on takenOn: Day) {
        self.organisation = organisation
        self.by = by
        self.sentence = sentence
        self.reason = reason
        self.takenOn = takenOn
    }
}

/// An alignment or stance set by hand.
public struct HeadingSettingDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var alignment: AlignmentHeading?
    public var stance: StanceHeading?
    public var reason: String
    public var by: Link
    public var setOn: Day

    /// A heading set by hand.
    public init(organisation: Link, reason: String, by: Link, on setOn: Day) {
        self.organisation = organisation
        self.reason = reason
        self.by = by
        self.setOn = setOn
    }
}

/// A call of where an industry is going.
public struct OutlookCallDraft: Hashable, Sendable, Codable {
    public var caller: Link
    public var subject: TrendSubjectDraft
    public var direction = Trend.Direction.up
    public var statement: String
    public var likelihood: Double
    public var confidence: OutlookConfidence
    public var dissent: String?
    public var tellTales: [OutlookCall.TellTale] = []
    public var calledOn: Day
    public var reviewOn: Day
    public var outcome: OutlookCall.Outcome?

    /// A call upwards whose outcome is open.
    public init(
        caller: Link, subject: TrendSubjectDraft, statement: String, likelihood: Double,
        confidence: OutlookConfidence, on calledOn: Day, reviewOn: Day
    ) {
        self.caller = caller
        self.subject = subject
        self.statement = statement
        self.likelihood = likelihood
        self.confidence = confidence
        self.calledOn = calledOn
        self.reviewOn = reviewOn
    }
}

/// A mark of evidence set by hand.
public struct AdmiraltySettingDraft: Hashable, Sendable, Codable {
    public var item: Link
    public var letter: AdmiraltyLetter?
    public var digit: AdmiraltyDigit?
    public var reason: String
    public var by: Link
    public var setOn: Day

    /// A mark set by hand.
    public init(item: Link, reason: String, by: Link, on setOn: Day) {
        self.item = item
        self.reason = reason
        self.by = by
        self.setOn = setOn
    }
}

/// What became of a claim.
public struct ResolutionDraft: Hashable, Sendable, Codable {
    public var claim: Link
    public var wasBorneOut: Bool
    public var resolvedOn: Day
    public var reason: String

    /// What became of a claim.
    public init(claim: Link, wasBorneOut: Bool, on resolvedOn: Day, reason: String) {
        self.claim = claim
        self.wasBorneOut = wasBorneOut
        self.resolvedOn = resolvedOn
        self.reason = reason
    }
}
