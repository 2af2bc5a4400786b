/// The step from `$n`, which SQLite would take for a name, to `?n`, which binds by number.
enum SQLitePlaceholders {
    /// Rewrites every `$` that a digit follows, outside quotes and comments.
    static func rewrite(_ sql: String) -> String {
        var output: [UInt8] = []
        let input = Array(sql.utf8)
        output.reserveCapacity(input.count)
        var quote: UInt8?
        var inComment = false
        for (index, byte) in input.enumerated() {
            let next = index + 1 < input.count ? input[index + 1] : 0
            if inComment {
                inComment = byte != newline
            } else if let open = quote {
                quote = byte == open ? nil : open
            } else if byte == apostrophe || byte == doubleQuote {
                quote = byte
            } else if byte == hyphen && next == hyphen {
                inComment = true
            }
            let isPlaceholder = byte == dollar && quote == nil && !inComment && (zero...nine).contains(next)
            output.append(isPlaceholder ? questionMark : byte)
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static let newline = UInt8(ascii: "\n")
    private static let apostrophe = UInt8(ascii: "'")
    private static let doubleQuote = UInt8(ascii: "\"")
    private static let hyphen = UInt8(ascii: "-")
    private static let dollar = UInt8(ascii: "$")
    private static let questionMark = UInt8(ascii: "?")
    private static let zero = UInt8(ascii: "0")
    private static let nine = UInt8(ascii: "9")
}
