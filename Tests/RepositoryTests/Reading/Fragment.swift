/// A comment, a literal or a name in backticks, with the lines it covers.
struct Fragment: Equatable {
    /// The source as written, marks included.
    let text: String
    /// 1-based.
    let firstLine: Int
    /// 1-based; the same as `firstLine` for most.
    let lastLine: Int
}
