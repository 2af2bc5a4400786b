import KenDomain

/// A record whose writing was acknowledged: from then on it must not be lost.
struct Acknowledged: Hashable, Sendable {
    let id: Interaction.ID
    /// Words that its text holds.
    let words: String

    /// A record.
    init(_ id: Interaction.ID, words: String) {
        self.id = id
        self.words = words
    }

    /// A record whose id is written out; nil when it is none.
    init?(text: String, words: String) {
        guard let id = Interaction.ID(text) else { return nil }
        self.init(id, words: words)
    }

    /// Reads the line by which the writer acknowledges; nil for any other.
    init?(line: some StringProtocol) {
        let parts = line.split(separator: " ")
        guard parts.count == 3, parts[0] == "ack", let id = Interaction.ID(String(parts[1])), let number = Int(parts[2])
        else { return nil }
        self.init(id, words: RecordWriter.words(of: number))
    }

    /// The line by which the writer acknowledges a record.
    static func line(_ id: Interaction.ID, _ number: Int) -> String { "ack \(id) \(number)\n" }
}
