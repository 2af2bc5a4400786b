/// How one colleague sees the company on the twelve items (rule book 10.1); shown to others only together.
public struct SelfAssessment: Kept {
    public typealias ID = Identifier<SelfAssessment>

    /// One mark.
    public struct Mark: Hashable, Sendable, Codable {
        public var item: CentricityItem
        /// 0…4.
        public var value: Int

        /// One mark.
        public init(_ item: CentricityItem, _ value: Int) {
            self.item = item
            self.value = value
        }
    }

    public var id: ID
    public var by: Person.ID
    /// Items that were left out are not known.
    public var marks: [Mark]
    /// The first thought on what business we are in, and how it reads.
    public var business: String?
    public var view: BusinessView
    public var answeredOn: Day
    public var standing: Standing

    /// An assessment, readable by its author alone.
    public init(id: ID, by: Person.ID, marks: [Mark], on answeredOn: Day, at now: Instant) {
        self.id = id
        self.by = by
        self.marks = marks
        view = .notRead
        self.answeredOn = answeredOn
        standing = Standing(learnedOn: answeredOn, at: now, visibility: .inConfidence([by]))
    }

    /// The mark on an item; nil when left out or off the scale.
    public func value(_ item: CentricityItem) -> Int? {
        marks.last { $0.item == item }.map(\.value).flatMap { CentricityItem.scale.contains($0) ? $0 : nil }
    }
}
