/// A question one of us asked, or means to ask, in an interview (rule book 7).
public struct AskedQuestion: Kept {
    public typealias ID = Identifier<AskedQuestion>

    public var id: ID
    public var interaction: Interaction.ID
    /// The words it was asked in.
    public var text: String
    /// Place among the questions of the interview, from 0.
    public var place: Int
    /// 0…3 as the linter reads it, or as a person set it; nil where it was not read, as in languages but English.
    public var level: Marked<Int>?
    /// What the linter says of it.
    public var codes: Set<QuestionCode>
    /// Questions that followed it up; nil when nobody counted.
    public var followUps: Int?
    /// What they answered, in their words.
    public var answer: String?
    public var standing: Standing

    /// A question as it was asked.
    public init(
        id: ID, interaction: Interaction.ID, text: String, place: Int = 0, level: Marked<Int>? = nil,
        codes: Set<QuestionCode> = [], followUps: Int? = nil, standing: Standing
    ) {
        self.id = id
        self.interaction = interaction
        self.text = text
        self.place = place
        self.level = level
        self.codes = codes
        self.followUps = followUps
        self.standing = standing
    }

    /// Whether it asked for problems and nobody followed it up; nil when either is not known.
    public var isUnprobed: Bool? {
        guard let level = level?.shown else { return nil }
        guard level == ResearchLevel.problems.rawValue else { return false }
        return followUps.map { $0 <= 0 }
    }
}
