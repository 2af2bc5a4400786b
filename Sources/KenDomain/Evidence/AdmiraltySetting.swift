/// A letter or digit that a person set in place of the computed one, with the reason (rule book 3.3).
public struct AdmiraltySetting: Kept {
    public typealias ID = Identifier<AdmiraltySetting>

    public var id: ID
    public var item: EvidenceItem.ID
    /// nil when only the digit was set.
    public var letter: AdmiraltyLetter?
    /// nil when only the letter was set.
    public var digit: AdmiraltyDigit?
    public var reason: String
    public var by: Person.ID
    public var setOn: Day
    public var standing: Standing

    /// A mark set by hand.
    public init(
        id: ID, item: EvidenceItem.ID, letter: AdmiraltyLetter? = nil, digit: AdmiraltyDigit? = nil, reason: String,
        by: Person.ID, on setOn: Day, standing: Standing
    ) {
        self.id = id
        self.item = item
        self.letter = letter
        self.digit = digit
        self.reason = reason
        self.by = by
        self.setOn = setOn
        self.standing = standing
    }

    /// The mark as set here.
    func marking<Mark>(_ mark: Mark) -> Marked<Mark>.Setting { .init(mark, reason: reason, by: by, on: setOn) }
}
