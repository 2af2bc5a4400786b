/// One answer to one question about one organisation: what somebody says is so. Its trust comes from its evidence.
public struct Claim: Kept {
    public typealias ID = Identifier<Claim>

    public var id: ID
    public var question: Question.ID
    /// The organisation the answer is about.
    public var organisation: Organisation.ID
    /// The person the answer is about, when it is about one (Q109).
    public var person: Person.ID?
    /// The end industry the answer speaks of, when it speaks of one (Q203, Q204, Q304, Q305, Q310).
    public var industry: EndIndustry.ID?
    public var value: AnswerValue
    /// The answer in a sentence, in the words of whoever wrote it down.
    public var gist: String
    public var standing: Standing

    /// One answer.
    public init(
        id: ID, question: Question.ID, organisation: Organisation.ID, value: AnswerValue, gist: String,
        standing: Standing
    ) {
        self.id = id
        self.question = question
        self.organisation = organisation
        self.value = value
        self.gist = gist
        self.standing = standing
    }
}
