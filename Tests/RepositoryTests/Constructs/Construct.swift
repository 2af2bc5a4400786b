/// A form of code that a part of the repository does without.
struct Construct {
    /// As a person would write it.
    let name: String
    /// Words or signs of which it needs one; a file with none of them is not searched.
    let words: Set<String>
    /// A regular expression over one line of code, without comments and contents of literals.
    let pattern: String
    /// What to do instead.
    let instead: String

    /// The lines of a file that hold it.
    func breaches(in file: SourceFile) throws -> [Breach] {
        guard !words.isDisjoint(with: file.vocabulary) else { return [] }
        return try file.lines(matching: pattern).map {
            Breach(path: file.path, line: $0, reason: "`\(name)` is not used here: \(instead)")
        }
    }
}
