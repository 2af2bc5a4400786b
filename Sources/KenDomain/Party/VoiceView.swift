/// What one school says of one party: its verdict and a short phrase in our words (rule book 1.4).
public struct VoiceView: Hashable, Sendable, Codable {
    /// One of five words, so that schools can be compared.
    public var verdict: VoiceVerdict
    /// Such as "partner, not customer".
    public var phrase: String

    /// A verdict with its phrase.
    public init(_ verdict: VoiceVerdict, _ phrase: String) {
        self.verdict = verdict
        self.phrase = phrase
    }

    /// The school says nothing of the party.
    public static let silent = VoiceView(.silent, "silent")
}
