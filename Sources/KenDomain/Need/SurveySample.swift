/// Whether enough people answered for what one wants to say (rule book 6.4).
public struct SurveySample: Hashable, Sendable, Codable {
    /// Whose answers count.
    public var respondents: Int
    /// Segments one expects; 1 while nobody said.
    public var segments: Int
    /// How many more it takes for as many as each expected segment wants; 0 when there are enough.
    public var missing: Int
    /// Whether any strategy may be hinted at.
    public var mayAdvise: Bool

    /// So many respondents, for so many expected segments.
    public init(respondents: Int, expectedSegments: Int?, policy: NeedPolicy) {
        self.respondents = respondents
        segments = max(1, expectedSegments ?? 1)
        let (wanted, isTooMany) = segments.multipliedReportingOverflow(by: policy.respondentsPerSegment)
        missing = max(0, (isTooMany ? .max : wanted) - respondents)
        mayAdvise = respondents >= policy.adviceFrom
    }

    /// Whether figures are no more than a hint.
    public var isIndicative: Bool { !mayAdvise }
}
