/// What words about a market speak of: a dimension of one or several end industries, over one or several horizons.
public struct TrendSubject: Hashable, Sendable, Codable {
    /// Industries in the order of their ids; empty for every industry.
    public var industries: [EndIndustry.ID]
    /// What moves, as a short key such as `short runs`; case and spacing do not matter.
    public var dimension: String
    public var horizons: [Question.Horizon]

    /// A subject of words about a market.
    public init(industries: [EndIndustry.ID], dimension: String, horizons: [Question.Horizon]) {
        self.industries = Set(industries).sorted()
        self.dimension = AnswerValue.plain(dimension)
        self.horizons = Question.Horizon.allCases.filter(horizons.contains)
    }

    /// Whether it holds in an industry.
    public func holds(in industry: EndIndustry.ID) -> Bool { industries.isEmpty || industries.contains(industry) }

    /// Whether words on that industry, dimension and horizon speak of it; a subject without horizon covers all.
    public func covers(_ industry: EndIndustry.ID?, _ dimension: String, _ horizon: Question.Horizon) -> Bool {
        self.dimension == AnswerValue.plain(dimension) && covers(industry, horizon)
    }

    /// The same for words that are known to be on its dimension.
    func covers(_ industry: EndIndustry.ID?, _ horizon: Question.Horizon) -> Bool {
        (industry.map(holds) ?? industries.isEmpty) && (horizons.isEmpty || horizons.contains(horizon))
    }
}
