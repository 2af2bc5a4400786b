/// Constants of outcome-driven innovation: jobs, outcomes, surveys, segments, strategy (rule book 6).
public struct NeedPolicy: Hashable, Sendable, Codable {
    /// Most words of a job statement, and of an outcome statement; fewest of the object in it.
    public var jobWords = 12
    public var outcomeWords = 25
    public var objectWords = 2
    /// Outcomes that a job usually has, from and to, and interviews with executors they come from.
    public var outcomesFrom = 50
    public var outcomesTo = 150
    public var interviewsFrom = 10
    /// Opportunity, 0…20, from which an outcome is underserved, and lower ends of its upper bands (Ulwick).
    public var underservedFrom = 10.0
    public var highFrom = 12.0
    public var extremeFrom = 15.0
    /// Mirrored opportunity, 0…20, from which an outcome is overserved…
    public var overservedFrom = 10.0
    /// …unless this is off: then whatever is met better than it matters is.
    public var overservedByMirror = true
    /// Importance and satisfaction, 0…10, from which an outcome is table stakes.
    public var tableStakesFrom = 7.0
    /// Standard errors between importance and satisfaction below which the interval is resampled.
    public var resampleWithin = 2.0
    /// Samples drawn for an interval, and the number their row starts from.
    public var resamples = 1000
    public var seed = 1
    /// Respondents below which a figure is indicative and no strategy is advised.
    public var adviceFrom = 30
    /// Respondents wanted for each segment that is expected.
    public var respondentsPerSegment = 60
    /// A respondent who gives one value to more than this share of all their ratings did not read…
    public var straightLineAbove = 0.95
    /// …if there are at least so many ratings.
    public var straightLineRatings = 10
    /// Words a minute that nobody reads.
    public var wordsPerMinute = 800.0
    /// Outcomes from which only some are taken for telling segments apart.
    public var reduceFrom = 15
    public var keyOutcomesFrom = 4
    public var keyOutcomesTo = 12
    /// Loading on a component that makes an outcome stand for it.
    public var loadingFrom = 0.50
    /// Fewest and most segments that are tried.
    public var segmentsFrom = 2
    public var segmentsTo = 5
    /// Share of respondents, and number of them, that a segment has at least.
    public var segmentShareFrom = 0.15
    public var segmentPeopleFrom = 30
    /// Agreement of resampled divisions with the division from which it is stable, and number of them.
    public var stableFrom = 0.80
    public var stabilityRuns = 20
    /// Share of underserved outcomes for a better product, of overserved ones for a plainer one…
    public var differentiatedFrom = 0.20
    public var disruptiveFrom = 0.20
    /// …while the other share stays below this; both from it on call for better and cheaper at once.
    public var coexistFrom = 0.10

    /// The shipped values.
    public init() {}
}
