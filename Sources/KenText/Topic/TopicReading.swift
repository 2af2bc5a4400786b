public import KenDomain

/// What a conversation was probably about, from its title and notes (rule book 0.4): always inferred.
public struct TopicReading: Hashable, Sendable, Codable {
    /// Phrases for topics.
    public var phrases: PhraseList<Topic>

    /// A reading by these phrases.
    public init(phrases: PhraseList<Topic> = TopicPhrases.standard) { self.phrases = phrases }

    /// The topics named in a title and notes; the minutes are split equally among them.
    ///
    /// Empty, and stated, when nothing is found or the length is not known: no minutes are made up.
    /// - Parameter minutes: length of the conversation, 0 or more.
    public func topics(title: String, notes: String? = nil, minutes: Double?) -> Attested<[TopicMinutes]> {
        let matches = phrases.matches(in: title) + phrases.matches(in: notes ?? "")
        var firstPhrase: [Topic: String] = [:]
        var topics: [Topic] = []
        for match in matches where firstPhrase[match.meaning] == nil {
            firstPhrase[match.meaning] = match.phrase.filter { $0 != "*" }
            topics.append(match.meaning)
        }
        guard !topics.isEmpty, let minutes, minutes > 0 else { return .stated([]) }
        let share = minutes / Double(topics.count)
        let words = topics.compactMap { topic in firstPhrase[topic].map { "“\($0)” (\(topic.rawValue))" } }
        return .inferred(
            topics.map { TopicMinutes($0, share) },
            from: "title or notes say \(words.joined(separator: ", ")); minutes split equally")
    }
}
