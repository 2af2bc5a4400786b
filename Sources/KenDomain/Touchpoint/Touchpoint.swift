/// One stage of the whole experience: what we want it to be, what customers say of it, and what our process says of
/// itself (rule book 11.1).
public struct Touchpoint: Kept {
    public typealias ID = Identifier<Touchpoint>

    /// A measure on a day.
    public struct Measure: Hashable, Sendable, Codable {
        /// What is measured, in a few words.
        public var name: String
        /// 0…1.
        public var value: Double
        /// How many answers or cases are behind it, where it is a share; nil for other measures.
        public var rate: Rate?
        public var on: Day

        /// A measure that is no share; what lies outside 0…1 is brought to the nearer end.
        public init(_ name: String, value: Double, on: Day) {
            self.name = name
            self.value = min(1, max(0, value))
            self.on = on
        }

        /// A share, with its interval; nil when there is nothing to count.
        public init?(_ name: String, rate: Rate, on: Day) {
            guard let share = rate.share else { return nil }
            self.init(name, value: share, on: on)
            self.rate = rate
        }
    }

    public var id: ID
    public var stage: TouchpointStage
    /// nil for all products of ours.
    public var product: Product.ID?
    /// The experience we want, in one sentence; nil while nobody has said.
    public var wanted: String?
    /// From customers, oldest first.
    public var experience: [Measure]
    /// Our own attainment, oldest first.
    public var process: [Measure]
    public var owner: Person.ID?
    public var standing: Standing

    /// A stage of which nothing is measured yet.
    public init(id: ID, stage: TouchpointStage, product: Product.ID? = nil, wanted: String? = nil, standing: Standing) {
        self.id = id
        self.stage = stage
        self.product = product
        self.wanted = wanted
        experience = []
        process = []
        self.standing = standing
    }
}
