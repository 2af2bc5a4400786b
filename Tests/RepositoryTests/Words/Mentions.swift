/// Words that have no place in the repository, wherever they stand.
enum Mentions {
    /// Written in two pieces here, so that this list does not find itself.
    static let nowhere: [(pattern: String, reason: String)] = [
        ("/wor" + "k/", "a path of somebody's own machine"),
        ("/tmp" + "/ken", "a path of somebody's own machine"),
        ("/opt" + "/swift-packages", "a path of somebody's own machine"),
        ("Anth" + "ropic", "the maker of a tool is no matter of Ken's"),
        ("Clau" + "de", "the maker of a tool is no matter of Ken's"),
    ]

    /// Notes of unfinished work: finish it, or write an issue.
    static let unfinished = "\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b"

    /// Words of `nowhere` in a text, and notes of unfinished work where they count.
    static func breaches(path: String, text: String) throws -> [Breach] {
        let notes = isSource(path) ? try Regex(unfinished).wordBoundaryKind(.simple) : nil
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            var reasons = nowhere.filter { line.contains($0.pattern) }.map { "`\($0.pattern)`: \($0.reason)" }
            if let notes, line.contains(notes) { reasons.append("finish it, or write it down as an issue") }
            return reasons.map { Breach(path: path, line: index + 1, reason: $0) }
        }
    }

    /// Prose may speak of the notes; code and scripts may not hold any.
    private static func isSource(_ path: String) -> Bool { !path.hasSuffix(".md") }
}
