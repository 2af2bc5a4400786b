/// What is on record of one customer's own place in its market: beside ``Dossier`` the input of its market judgement.
public struct CustomerMarket: Sendable {
    /// Items of the customer's roadmap.
    public var roadmap: [RoadmapItem]
    public var observations: [StanceObservation]
    /// Rivals of the customer.
    public var competitors: [Competitor]
    public var cells: [DifferentiatorCell]
    public var barrierLinks: [BarrierLink]
    public var firstViews: [FirstView]
    public var settings: [HeadingSetting]

    /// A customer of whose market nothing is on record.
    public init() {
        roadmap = []
        observations = []
        competitors = []
        cells = []
        barrierLinks = []
        firstViews = []
        settings = []
    }
}
