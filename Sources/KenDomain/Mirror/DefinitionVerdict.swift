/// That we settled on who our customer is: who agreed, and every objection (rule book 10).
public struct DefinitionVerdict: Kept {
    public typealias ID = Identifier<DefinitionVerdict>

    /// What somebody held against it, in their own words.
    public struct Objection: Hashable, Sendable, Codable {
        public var by: Person.ID
        public var text: String

        /// What somebody held against it.
        public init(by: Person.ID, text: String) {
            self.by = by
            self.text = text
        }
    }

    public var id: ID
    /// The definition, in one sentence.
    public var sentence: String
    public var agreed: Set<Person.ID>
    public var objections: [Objection]
    public var decidedOn: Day
    public var standing: Standing

    /// A definition that was settled on.
    public init(
        id: ID, sentence: String, agreed: Set<Person.ID>, objections: [Objection] = [], on decidedOn: Day,
        standing: Standing
    ) {
        self.id = id
        self.sentence = sentence
        self.agreed = agreed
        self.objections = objections
        self.decidedOn = decidedOn
        self.standing = standing
    }
}
