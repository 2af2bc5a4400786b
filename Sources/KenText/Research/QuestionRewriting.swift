/// Questions to ask in place of a closed, leading or wishful one: about the last time, at one step of the job (rule
/// book 7.2; Fitzpatrick, The Mom Test).
public enum QuestionRewriting {
    /// Three questions about a step written with a verb in front, such as "verify that the axis is safe"; none for an
    /// empty step.
    public static func templates(step: String) -> [String] {
        let words = step.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let verb = words.first else { return [] }
        let past = ([PastTense.of(verb.lowercased())] + words.dropFirst()).joined(separator: " ")
        let trimmed = past.last.map { ".!?".contains($0) } == true ? String(past.dropLast()) : past
        return [
            "Walk me through the last time you \(trimmed).", "What made it take longer than you wanted?",
            "How did you know it was done right?",
        ]
    }
}
