/// How deep we look for what customers need (rule book 7; five posts on customer understanding).
public enum ResearchLevel: Int, Sendable, Codable, CaseIterable, Comparable {
    /// Whether they like our idea: closed questions.
    case confirm = 1
    /// Which features or products to build.
    case features
    /// Problems and wanted results.
    case problems
    /// Watching them work.
    case observe
    /// Doing their job, over all touchpoints.
    case become

    public static func < (left: ResearchLevel, right: ResearchLevel) -> Bool { left.rawValue < right.rawValue }

    /// The level of a contact: by its kind where we watched or took part, else the one recorded; nil while none is.
    public init?(_ interaction: Interaction) {
        switch interaction.kind.value {
        case .observation: self = .observe
        case .participation: self = .become
        case .visit, .meeting, .video, .phone, .emailExchange, .meal, .conference, .workshop, .survey, .ticket,
            .businessReview, .userGroup:
            self.init(rawValue: interaction.level)
        }
    }
}
