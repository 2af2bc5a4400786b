/// An assumption that somebody wrote down: we act on it, and nobody has heard it first-hand (rule book 0.5).
public struct HeldAssumption: Kept {
    public typealias ID = Identifier<HeldAssumption>

    public var id: ID
    public var kind: Assumption.Kind
    /// The assumption in words.
    public var text: String
    /// The account it is about; nil when it is about none, or about all.
    public var organisation: Organisation.ID?
    /// The question whose answer would turn it into evidence; nil while nobody has named one.
    public var question: Question.ID?
    /// What hangs on it, 0…1.
    public var stake: Double
    /// Since when we have acted on it.
    public var since: Day
    /// The day it was struck; nil while we act on it.
    public var struckOn: Day?
    /// Why it was struck.
    public var struckBecause: String?
    public var standing: Standing

    /// Something we act on.
    public init(
        id: ID, kind: Assumption.Kind, text: String, organisation: Organisation.ID? = nil, question: Question.ID? = nil,
        stake: Double, since: Day, standing: Standing
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.organisation = organisation
        self.question = question
        self.stake = stake
        self.since = since
        self.standing = standing
    }

    /// Whether we acted on it on that day.
    public func isHeld(on day: Day) -> Bool {
        since <= day && standing.holds(on: day) && struckOn.map { day < $0 } ?? true
    }

    /// The assumption as it is weighed.
    ///
    /// - Parameter confidence: how sure we are of the answer to its question, 0…1; nil while nobody answered.
    public func weighed(confidence: Double?) -> Assumption {
        Assumption(
            kind, text, confidence: confidence, stake: stake, since: since, reference: .assumption(id))
    }
}
