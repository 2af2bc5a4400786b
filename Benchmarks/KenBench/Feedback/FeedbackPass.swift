import KenText

/// The reference for reading themes: every text of the file read once and taken apart into words, and nothing else.
struct FeedbackPass {
    let database: String

    /// Seconds of one pass, and how many words there were.
    func run() throws -> (seconds: Double, words: Int) {
        let file = try SQLiteFile(database, .readOnly)
        var words = 0
        let seconds = try Stopwatch.seconds {
            _ = try file.rows("SELECT text FROM feedback_item WHERE workspace = 1") {
                words += KenText.Words.tokens($0.text(0)).count
            }
        }
        return (seconds, words)
    }
}
