/// How we came to know something; it fixes the base weight of an item of evidence (rule book 3.1).
public enum SourceKind: String, Sendable, Codable, CaseIterable {
    /// Level 5: we did the job ourselves.
    case participation
    /// Level 4.
    case observation
    /// A direct conversation that asked for problems or outcomes (level 3).
    case talkAboutProblems
    /// A direct conversation that asked for features (level 2), or with no level recorded.
    case talkAboutFeatures
    /// A direct conversation that asked to confirm an idea (level 1).
    case talkToConfirm
    /// A survey answer or written questionnaire.
    case survey
    /// The customer's own publication: annual report, tender.
    case ownPublication
    /// A partner's own trading data: share, volumes, velocity, segment behaviour.
    case partnerData
    /// A colleague speaking of their own use.
    case internalVoice
    /// A partner's report.
    case partnerReport
    /// A colleague relaying what a customer said.
    case relayed
    /// Desk research, press, internet.
    case desk
    /// Opinion, gut feeling.
    case opinion

    /// The source kind of a direct conversation at a research level; level 0 (none recorded) counts as level 2.
    public static func talk(atLevel level: Int) -> SourceKind {
        switch level {
        case 1: .talkToConfirm
        case 3: .talkAboutProblems
        case 4: .observation
        case 5: .participation
        default: .talkAboutFeatures
        }
    }

    /// Whether it is a direct conversation, whatever its level.
    public var isTalk: Bool { self == .talkAboutProblems || self == .talkAboutFeatures || self == .talkToConfirm }
}
