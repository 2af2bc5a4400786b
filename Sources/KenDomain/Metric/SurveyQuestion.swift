/// The questions about satisfaction that are asked in waves (rule book 9.3).
public enum SurveyQuestion: String, Sendable, Codable, CaseIterable {
    /// How likely one is to recommend us, 0…10.
    case recommend
    /// How satisfied one is, 1…5.
    case satisfaction
    /// Whether we made it easy, 1…7.
    case ease

    /// Its scale.
    public var scale: ClosedRange<Int> {
        switch self {
        case .recommend: 0...10
        case .satisfaction: 1...5
        case .ease: 1...7
        }
    }
}
