import KenDomain

/// Reads the head of a note: `key: value` lines, in any order, each key once.
struct NoteHead {
    private var seen: Set<String> = []

    /// Reads every line of a head.
    mutating func read(_ lines: some Sequence<NoteLine>, into draft: inout NoteDraft) {
        for line in lines where !line.trimmed.isEmpty && !line.trimmed.hasPrefix("#") {
            guard let colon = line.text.firstIndex(of: ":") else {
                draft.problems.append(Problem(line: line.number, "A line of the head is written key: value."))
                continue
            }
            let key = NoteLine.trim(line.text[..<colon]).text.lowercased().replacing("_", with: " ")
            let value = NoteLine.trim(line.text[line.text.index(after: colon)...]).text
            guard seen.insert(key).inserted else {
                draft.problems.append(Problem(field: key, line: line.number, "This stands in the head twice."))
                continue
            }
            if let reason = set(key, to: value, in: &draft) {
                draft.problems.append(Problem(field: key, line: line.number, reason))
            }
        }
    }

    /// Sets one field; the reason when it cannot. An empty value means not known.
    private func set(_ key: String, to value: String, in draft: inout NoteDraft) -> String? {
        if value.isEmpty { return Self.keys.contains(key) ? nil : Self.unknown(key) }
        switch key {
        case "account": draft.account = Words.composed(value)
        case "title": draft.title = Words.composed(value)
        case "with": draft.with = Self.list(value)
        case "from us": draft.fromUs = Self.list(value)
        case "date":
            guard let day = Day(iso: value) else { return "\(value) is not a day; write YYYY-MM-DD." }
            draft.date = day
        case "minutes":
            guard let minutes = Double(value), (0...1440).contains(minutes) else {
                return "\(value) is not a number of minutes from 0 to 1440."
            }
            draft.minutes = minutes
        case "level":
            guard let level = Int(value), (0...5).contains(level) else { return "\(value) is not a level from 0 to 5." }
            draft.level = level
        case "kind":
            guard let kind = Self.kind(value) else {
                let kinds = InteractionKind.allCases.map(\.rawValue).joined(separator: ", ")
                return "\(value) is no kind of conversation; write one of \(kinds)."
            }
            draft.kind = kind
        default: return Self.unknown(key)
        }
        return nil
    }

    private static let keys = ["account", "date", "with", "from us", "minutes", "kind", "level", "title"]

    private static func unknown(_ key: String) -> String {
        "The head knows \(keys.joined(separator: ", ")); not \(key)."
    }

    private static func list(_ value: String) -> [String] {
        let separator: Character = value.contains(";") ? ";" : ","
        return value.split(separator: separator).map { Words.composed(NoteLine.trim($0).text) }.filter { !$0.isEmpty }
    }

    private static func kind(_ value: String) -> InteractionKind? {
        let word = Words.tokens(value).joined()
        if let kind = InteractionKind.allCases.first(where: { $0.rawValue.lowercased() == word }) { return kind }
        return switch word {
        case "call", "phonecall": .phone
        case "mail", "email", "mails", "emails": .emailExchange
        case "videocall": .video
        case "lunch", "dinner", "breakfast": .meal
        case "fair", "tradefair": .conference
        default: nil
        }
    }
}
