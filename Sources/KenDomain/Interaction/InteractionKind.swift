/// How people met (rule book 0.2).
public enum InteractionKind: String, Sendable, Codable, CaseIterable {
    case visit, meeting, video, phone, emailExchange, meal, conference, workshop, observation, participation, survey
    case ticket, businessReview, userGroup

    /// Whether such a contact goes both ways between people who know of each other; surveys do not.
    public var isTwoWay: Bool { self != .survey }

    /// Whether it can be a talk at all: surveys and tickets never qualify for a tier (rule book 2.1).
    public var isTalk: Bool { self != .survey && self != .ticket }

    /// Whether our people see the work itself, where it is done.
    public var isOnSite: Bool {
        switch self {
        case .visit, .workshop, .observation, .participation: true
        default: false
        }
    }
}
