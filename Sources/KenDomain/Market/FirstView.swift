/// What a named colleague takes a customer's direction to be until evidence allows a score (rule book 5.1): drawn
/// dashed, of low confidence, replaced as evidence arrives.
public struct FirstView: Kept {
    public typealias ID = Identifier<FirstView>

    public var id: ID
    public var organisation: Organisation.ID
    public var by: Person.ID
    /// In one sentence.
    public var sentence: String
    public var reason: String
    /// What it would come to, when they commit themselves.
    public var heading: AlignmentHeading?
    public var takenOn: Day
    public var standing: Standing

    /// A first view.
    public init(
        id: ID, organisation: Organisation.ID, by: Person.ID, sentence: String, reason: String,
        heading: AlignmentHeading? = nil, on takenOn: Day, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.by = by
        self.sentence = sentence
        self.reason = reason
        self.heading = heading
        self.takenOn = takenOn
        self.standing = standing
    }
}
