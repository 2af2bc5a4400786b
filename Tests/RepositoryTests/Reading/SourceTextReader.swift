/// Walks over the bytes of a Swift source once and sorts them.
///
/// It knows nested comments, raw and multi-line strings, interpolations within interpolations, regular expressions and
/// names in backticks. It is no parser: what it cannot make sense of, it takes for code.
struct SourceTextReader {
    let source: [UInt8]
    private(set) var code: [UInt8] = []
    private(set) var comments: [Fragment] = []
    private(set) var literals: [Fragment] = []
    private(set) var names: [Fragment] = []
    private var at = 0
    private var line = 1

    /// A reader at the start of a source.
    init(_ text: String) {
        source = Array(text.utf8)
        code.reserveCapacity(source.count)
    }

    /// Reads to the end, or to the parenthesis that closes an interpolation, which is left unread.
    mutating func readCode(inParentheses: Bool) {
        var depth = 0
        while at < source.count {
            switch source[at] {
            case Byte.slash where byte(1) == Byte.slash: readLineComment()
            case Byte.slash where byte(1) == Byte.star: readBlockComment()
            case Byte.slash where startsRegex: readRegex(hashes: 0)
            case Byte.hash: readHashes()
            case Byte.quote: readString(hashes: 0)
            case Byte.backtick: readName()
            case Byte.close where inParentheses && depth == 0: return
            case let other:
                if other == Byte.open { depth += 1 }
                if other == Byte.close { depth -= 1 }
                keep()
            }
        }
    }

    private mutating func readHashes() {
        let hashes = source[at...].prefix { $0 == Byte.hash }.count
        switch byte(hashes) {
        case Byte.quote: readString(hashes: hashes)
        case Byte.slash: readRegex(hashes: hashes)
        default: keep(hashes)
        }
    }

    // MARK: - What is set apart

    private mutating func readLineComment() {
        let start = mark
        while at < source.count, source[at] != Byte.newline { blank() }
        comments.append(fragment(since: start))
    }

    private mutating func readBlockComment() {
        let start = mark
        var depth = 0
        repeat {
            if byte() == Byte.slash, byte(1) == Byte.star {
                depth += 1
                blank(2)
            } else if byte() == Byte.star, byte(1) == Byte.slash {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && at < source.count
        comments.append(fragment(since: start))
    }

    private mutating func readString(hashes: Int) {
        let start = mark
        let isMultiline = byte(hashes + 1) == Byte.quote && byte(hashes + 2) == Byte.quote
        let quotes = isMultiline ? 3 : 1
        keep(hashes + quotes)
        while at < source.count, isMultiline || source[at] != Byte.newline {
            if isRun(of: Byte.quote, quotes, thenHashes: hashes) {
                keep(quotes + hashes)
                break
            }
            guard source[at] == Byte.backslash, isRun(of: Byte.backslash, 1, thenHashes: hashes) else {
                blank()
                continue
            }
            blank(1 + hashes)
            byte() == Byte.open ? readInterpolation() : blank()
        }
        literals.append(fragment(since: start))
    }

    private mutating func readInterpolation() {
        keep()
        readCode(inParentheses: true)
        keep()
    }

    private mutating func readRegex(hashes: Int) {
        let start = mark
        keep(hashes + 1)
        while at < source.count, hashes > 0 || source[at] != Byte.newline {
            if isRun(of: Byte.slash, 1, thenHashes: hashes) {
                keep(1 + hashes)
                break
            }
            blank(source[at] == Byte.backslash ? 2 : 1)
        }
        literals.append(fragment(since: start))
    }

    private mutating func readName() {
        let start = mark
        keep()
        while at < source.count, source[at] != Byte.backtick, source[at] != Byte.newline {
            advance(as: Byte.isWord(source[at]) ? source[at] : Byte.underscore)
        }
        if byte() == Byte.backtick { keep() }
        names.append(fragment(since: start))
    }

    // MARK: - Looking

    private func byte(_ ahead: Int = 0) -> UInt8? { at + ahead < source.count ? source[at + ahead] : nil }

    private func isRun(of wanted: UInt8, _ count: Int, thenHashes hashes: Int) -> Bool {
        (0..<count).allSatisfy { byte($0) == wanted } && (0..<hashes).allSatisfy { byte(count + $0) == Byte.hash }
    }

    /// A slash opens a regular expression where no operand stands before it, no blank after it, and the line closes it.
    private var startsRegex: Bool {
        guard let next = byte(1), !Array(" \t\n,)=".utf8).contains(next) else { return false }
        let before = code.last { $0 != Byte.space && $0 != Byte.newline }
        guard before.map({ Array("(,=:[{;!&|?".utf8).contains($0) }) ?? true else { return false }
        return source[(at + 1)...].prefix { $0 != Byte.newline }.contains(Byte.slash)
    }

    // MARK: - Moving

    private typealias Mark = (offset: Int, line: Int)

    private var mark: Mark { (at, line) }

    private func fragment(since start: Mark) -> Fragment {
        Fragment(
            text: String(decoding: source[start.offset..<at], as: UTF8.self), firstLine: start.line, lastLine: line)
    }

    private mutating func keep(_ count: Int = 1) {
        for _ in 0..<count where at < source.count { advance(as: source[at]) }
    }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<count where at < source.count { advance(as: Byte.space) }
    }

    private mutating func advance(as replacement: UInt8) {
        let isNewline = source[at] == Byte.newline
        code.append(isNewline ? Byte.newline : replacement)
        if isNewline { line += 1 }
        at += 1
    }
}
