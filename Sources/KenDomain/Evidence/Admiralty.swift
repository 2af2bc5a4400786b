/// Letter and digit of one item of evidence, rated apart; both stand on the claim (rule book 3.3, 13.4).
public struct Admiralty: Hashable, Sendable, Codable {
    public var item: EvidenceItem.ID
    public var letter: Marked<AdmiraltyLetter>
    public var digit: Marked<AdmiraltyDigit>

    /// Both marks, with what a person set in their place.
    public init(item: EvidenceItem.ID, letter: AdmiraltyLetter, digit: AdmiraltyDigit, settings: [AdmiraltySetting]) {
        self.item = item
        let own = settings.filter { $0.item == item }.sorted { ($0.setOn, $0.id) < ($1.setOn, $1.id) }
        self.letter = Marked(letter, byHand: own.compactMap { setting in setting.letter.map(setting.marking) }.last)
        self.digit = Marked(digit, byHand: own.compactMap { setting in setting.digit.map(setting.marking) }.last)
    }

    /// The marks in force, such as `B2`.
    public var code: String { letter.shown.rawValue + String(digit.shown.rawValue) }
}

extension CandidateAnswer {
    /// The digit of an item for or against this answer; nil for an item that is neither.
    public func digit(of item: EvidenceItem.ID, isOwnMatter: Bool) -> AdmiraltyDigit? {
        let isFor = supporting.contains { $0.id == item }
        let (same, other) = isFor ? (supporting, opposing) : (opposing, supporting)
        guard let weighed = same.first(where: { $0.id == item }) else { return nil }
        return AdmiraltyDigit(
            agreeing: Set(same.map(\.source)).subtracting([weighed.source]).count,
            contradicting: Set(other.map(\.source)).subtracting([weighed.source]).count, kind: weighed.kind,
            isOwnMatter: isOwnMatter)
    }
}
