public import KenDomain

/// Reads the items of an agenda as somebody types them, one a line:
/// `Brake noise | 20 min | QUA | need | owner Sami Aalto`, `Q205 | 15`, `New axis | 10 | advance`.
public enum AgendaLines {
    /// One item, with people by the names that were typed.
    public struct Item: Hashable, Sendable {
        public var title: String
        public var minutes: Double
        public var topic: Topic?
        public var question: Question.ID?
        public var isAdvance: Bool
        /// Whether it is about what they need now.
        public var isNeed: Bool
        public var owner: String?

        /// One item.
        public init(
            title: String, minutes: Double, topic: Topic? = nil, question: Question.ID? = nil, isAdvance: Bool = false,
            isNeed: Bool = false, owner: String? = nil
        ) {
            self.title = title
            self.minutes = minutes
            self.topic = topic
            self.question = question
            self.isAdvance = isAdvance
            self.isNeed = isNeed
            self.owner = owner
        }
    }

    /// The items of a text, and what could not be read of it.
    public static func read(_ text: String) -> (items: [Item], problems: [Problem]) {
        var items: [Item] = []
        var problems: [Problem] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { !$0.isWhitespace }) {
            var reader = LineReader(line: number + 1)
            items.append(reader.item(line))
            problems += reader.problems
        }
        return (items, problems)
    }

    /// The text that reads back as these items.
    public static func write(_ items: [Item]) -> String {
        items.map { item in
            let minutes = item.minutes == item.minutes.rounded() ? String(Int(item.minutes)) : String(item.minutes)
            let parts: [String?] = [
                item.title, "\(minutes) min", item.question?.description, item.topic?.rawValue,
                item.isAdvance ? "advance" : nil, item.isNeed ? "need" : nil, item.owner.map { "owner \($0)" },
            ]
            return parts.compactMap(\.self).joined(separator: " | ")
        }
        .joined(separator: "\n")
    }
}

private struct LineReader {
    let line: Int
    var problems: [Problem] = []

    mutating func item(_ text: Substring) -> AgendaLines.Item {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { plain($0) }
        let title = parts.first ?? ""
        var item = AgendaLines.Item(title: title, minutes: 0)
        if let question = Question.ID(title) { take(question, &item) }
        for part in parts.dropFirst() where !part.isEmpty { take(part, &item) }
        if item.title.isEmpty { problems.append(Problem(field: "items", line: line, "Say what the item is about.")) }
        return item
    }

    private mutating func take(_ part: String, _ item: inout AgendaLines.Item) {
        if let minutes = minutes(part) {
            item.minutes = minutes
        } else if let question = Question.ID(part) {
            take(question, &item)
        } else if let topic = Topic(rawValue: part.uppercased()) {
            item.topic = topic
        } else if part.lowercased() == "advance" {
            item.isAdvance = true
        } else if part.lowercased() == "need" {
            item.isNeed = true
        } else if part.lowercased().hasPrefix("owner ") {
            item.owner = plain(part.dropFirst("owner ".count))
        } else {
            problems.append(
                Problem(
                    field: "items", line: line,
                    "“\(part)” is none of minutes, a question such as Q205, a topic such as QUA, advance, need, owner NAME."
                ))
        }
    }

    private mutating func take(_ id: Question.ID, _ item: inout AgendaLines.Item) {
        guard let question = QuestionBank.question(id) else {
            return problems.append(Problem(field: "items", line: line, "There is no question \(id)."))
        }
        item.question = id
        if Question.ID(item.title) != nil { item.title = question.text }
    }

    /// "20", "20 min", "20 minutes"; nil for anything else.
    private func minutes(_ part: String) -> Double? {
        let words = part.split(separator: " ")
        guard let first = words.first, let minutes = Double(first), (0...1440).contains(minutes), words.count <= 2
        else {
            return nil
        }
        return words.count == 1 || ["min", "min.", "minutes"].contains(words[1].lowercased()) ? minutes : nil
    }

    private func plain(_ text: some StringProtocol) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
