/// Constants of the five levels of customer research (rule book 7).
public struct ResearchPolicy: Hashable, Sendable, Codable {
    /// Days over which research is looked at.
    public var days = 365
    /// Words above which a question is long.
    public var questionWords = 30
    /// Share of questions about problems that makes a session one about problems, and of those at least about features.
    public var problemsFrom = 0.60
    public var featuresFrom = 0.50
    /// Touchpoints that doing the customer's job has to reach beside use.
    public var touchpoints: Set<TouchpointStage> = [.evaluate, .buy, .install, .learn, .support, .renew]

    /// The shipped values.
    public init() {}
}
