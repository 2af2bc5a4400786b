/// How well a piece of information is supported, 1 to 6 (rule book 3.3; NATO Admiralty code), apart from who said it.
public enum AdmiraltyDigit: Int, Sendable, Codable, CaseIterable {
    /// Confirmed by other independent sources.
    case confirmed = 1
    case probablyTrue, possiblyTrue, doubtful, improbable
    /// Cannot be judged.
    case cannotBeJudged

    /// The digit of one item: the first rule that fits.
    ///
    /// - Parameters:
    ///   - agreeing: other independent sources that say the same.
    ///   - contradicting: independent sources that say otherwise.
    ///   - isOwnMatter: whether the speaker talks of their own job or company.
    public init(agreeing: Int, contradicting: Int, kind: SourceKind, isOwnMatter: Bool) {
        self =
            switch (agreeing, contradicting) {
            case let (agree, against) where against >= 2 && against > agree: .improbable
            case let (agree, against) where against >= 1 && against >= agree: .doubtful
            case let (agree, against) where agree >= 1 && against == 0: .confirmed
            case let (agree, _) where agree >= 1: .probablyTrue
            default:
                if kind == .talkToConfirm || kind == .desk || kind == .opinion {
                    .cannotBeJudged
                } else {
                    isOwnMatter && kind.isDeep ? .probablyTrue : .possiblyTrue
                }
            }
    }
}

extension SourceKind {
    /// Whether problems were asked for, or the work was seen or done: level 3 and above.
    public var isDeep: Bool { self == .talkAboutProblems || self == .observation || self == .participation }
}
