/// What somebody answered in a wave; the comment is in their own words, and its standing says who may read it.
public struct WaveAnswer: Kept {
    public typealias ID = Identifier<WaveAnswer>

    public var id: ID
    public var wave: SurveyWave.ID
    public var question: SurveyQuestion
    /// On the scale of the question.
    public var score: Int
    /// nil when the answer cannot be given to a company.
    public var organisation: Organisation.ID?
    /// nil when they answered without a name.
    public var person: Person.ID?
    /// The touchpoint it was asked at; nil for the whole of working with us.
    public var touchpoint: TouchpointStage?
    public var answeredOn: Day
    public var comment: String?
    public var standing: Standing

    /// An answer in a wave.
    public init(
        id: ID, wave: SurveyWave.ID, question: SurveyQuestion, score: Int, organisation: Organisation.ID?,
        person: Person.ID?, on answeredOn: Day, comment: String? = nil, standing: Standing
    ) {
        self.id = id
        self.wave = wave
        self.question = question
        self.score = score
        self.organisation = organisation
        self.person = person
        self.answeredOn = answeredOn
        self.comment = comment
        self.standing = standing
    }

    /// Whether the score is on the scale of its question.
    public var isOnScale: Bool { question.scale.contains(score) }
}
