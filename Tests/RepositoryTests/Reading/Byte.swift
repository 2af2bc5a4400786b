/// The bytes of Swift's punctuation that the readers look for.
enum Byte {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let hash = UInt8(ascii: "#")
    static let slash = UInt8(ascii: "/")
    static let backslash = UInt8(ascii: "\\")
    static let star = UInt8(ascii: "*")
    static let backtick = UInt8(ascii: "`")
    static let underscore = UInt8(ascii: "_")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")

    /// Whether a byte may stand in a plain name. Bytes beyond ASCII may.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, underscore, 128...: true
        default: false
        }
    }
}
