/// A value that Ken read out of files, dotted until someone confirms it, with the reason at hand.
struct Inferred: Markup {
    var words: String
    /// Why Ken thinks so; nil when it was stated after all.
    var why: String?

    init(_ words: String, why: String?) {
        self.words = words
        self.why = why
    }

    var html: HTML {
        guard let why else { return .text(words) }
        return "<span class=\"inferred\" title=\"inferred: \(why)\">\(words)</span>"
    }
}
