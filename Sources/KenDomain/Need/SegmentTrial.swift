/// One number of segments that was tried (rule book 6.5, steps 4 and 5).
public struct SegmentTrial: Hashable, Sendable, Codable {
    public var segments: Int
    /// How well respondents sit in them, −1…1; nil when there is no such division.
    public var silhouette: Double?
    /// Sum of squared distances from the centres; nil when there is no such division.
    public var squares: Double?
    /// Respondents in each, largest first.
    public var sizes: [Int]
    /// Whether each is large enough to be a segment.
    public var isLargeEnough: Bool

    /// Tries a number of segments on rows of individual opportunity. Quadratic in rows.
    init(_ rows: [[Double]], segments: Int, means: KMeans?, policy: NeedPolicy) {
        self.segments = segments
        silhouette = means.flatMap { Numerics.silhouette(rows, groups: $0.groups) }
        squares = means?.squares
        sizes = Dictionary(grouping: means?.groups ?? [], by: { $0 }).values.map(\.count).sorted(by: >)
        let least = max(policy.segmentShareFrom * Double(rows.count), Double(policy.segmentPeopleFrom))
        isLargeEnough = sizes.count == segments && sizes.allSatisfy { Numerics.reaches(Double($0), least) }
    }
}
