/// A Swift source taken apart: code on one side, comments and the contents of literals on the other.
struct SourceText {
    /// The code, with a blank for every byte of a comment or of a literal's contents; lines and columns are kept.
    /// Code inside an interpolation is code.
    let code: [UInt8]
    let comments: [Fragment]
    /// String and regular expression literals.
    let literals: [Fragment]
    /// Names in backticks. In `code`, all their bytes that could not stand in a plain name are `_`.
    let names: [Fragment]

    /// Takes a source apart.
    init(_ text: String) {
        var reader = SourceTextReader(text)
        reader.readCode(inParentheses: false)
        code = reader.code
        comments = reader.comments
        literals = reader.literals
        names = reader.names
    }

    /// The code as text, for searching.
    var codeLines: [Substring] {
        String(decoding: code, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
}
