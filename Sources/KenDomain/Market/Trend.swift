/// Where a dimension of one or several end industries is going (rule book 5.1).
public struct Trend: Kept {
    public typealias ID = Identifier<Trend>

    /// Which way a dimension moves.
    public enum Direction: Int, Sendable, Codable, CaseIterable {
        case down = -1
        case up = 1
    }

    public var id: ID
    /// Such as "paper replaces plastic wrap".
    public var title: String
    /// Industries, dimension key and horizons; what claims, roadmap items and calls are matched with.
    public var subject: TrendSubject
    public var direction: Direction
    /// 2 for what changes the business, 1 for what changes the product.
    public var magnitude: Int
    /// The day by which one has to be ready; nil while nobody has named one.
    public var turnsOn: Day?
    public var standing: Standing

    /// A trend; a magnitude outside 1…2 is brought to the nearer end.
    public init(
        id: ID, title: String, subject: TrendSubject, direction: Direction = .up, magnitude: Int,
        turnsOn: Day? = nil, standing: Standing
    ) {
        self.id = id
        self.title = title
        self.subject = subject
        self.direction = direction
        self.magnitude = min(max(magnitude, 1), 2)
        self.turnsOn = turnsOn
        self.standing = standing
    }

    /// Whether it holds in an industry.
    public func holds(in industry: EndIndustry.ID) -> Bool { subject.holds(in: industry) }

    /// The day it turns on, else the end of its horizon counted from the day we learned of it.
    public var turningPoint: Day { turnsOn ?? standing.learnedOn.adding(subject.horizons.last?.days ?? 0) }
}

extension Question.Horizon {
    /// How far ahead it looks, days.
    public var days: Int {
        switch self {
        case .now: 0
        case .twoYears: 730
        case .fiveYears: 1826
        }
    }
}
