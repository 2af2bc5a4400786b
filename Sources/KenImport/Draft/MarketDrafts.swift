public import KenDomain

/// An end industry.
public struct EndIndustryDraft: Hashable, Sendable, Codable {
    public var name: String

    /// An end industry.
    public init(name: String) { self.name = name }
}

/// What words about a market speak of.
public struct TrendSubjectDraft: Hashable, Sendable, Codable {
    /// Empty for every industry.
    public var industries: [Link] = []
    public var dimension: String
    /// Empty for all.
    public var horizons: [Question.Horizon] = []

    /// A dimension of every industry, over all horizons.
    public init(dimension: String) { self.dimension = dimension }
}

/// Where an industry is going.
public struct TrendDraft: Hashable, Sendable, Codable {
    public var title: String
    public var subject: TrendSubjectDraft
    public var direction = Trend.Direction.up
    public var magnitude: Int
    public var turnsOn: Day?

    /// A trend upwards.
    public init(title: String, subject: TrendSubjectDraft, magnitude: Int) {
        self.title = title
        self.subject = subject
        self.magnitude = magnitude
    }
}

/// How much of a customer's revenue comes from an end industry.
public struct ExposureDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var industry: Link
    public var share: Double?
    public var from: Day
    public var claim: Link?

    /// An exposure whose share is not known.
    public init(organisation: Link, industry: Link, from: Day) {
        self.organisation = organisation
        self.industry = industry
        self.from = from
    }
}

/// A rival of a customer, or of ours.
public struct CompetitorDraft: Hashable, Sendable, Codable {
    public var rivalOf: Link
    public var name: String
    public var organisation: Link?
    public var kind: Competitor.Kind
    public var claims: [Link] = []

    /// A rival.
    public init(rivalOf: Link, name: String, kind: Competitor.Kind) {
        self.rivalOf = rivalOf
        self.name = name
        self.kind = kind
    }
}

/// How a rival stands beside a customer on one attribute.
public struct DifferentiatorCellDraft: Hashable, Sendable, Codable {
    public var competitor: Link
    public var attribute: String
    /// −2 much worse … 2 much better.
    public var relative: Int
    public var claims: [Link] = []

    /// A cell of the matrix.
    public init(competitor: Link, attribute: String, relative: Int) {
        self.competitor = competitor
        self.attribute = attribute
        self.relative = relative
    }
}

/// What a barrier has to do with a rival's strength, and with an outcome.
public struct BarrierLinkDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var barrier: Barrier
    public var attribute: String?
    public var outcome: String?

    /// A link from a barrier.
    public init(organisation: Link, barrier: Barrier) {
        self.organisation = organisation
        self.barrier = barrier
    }
}
