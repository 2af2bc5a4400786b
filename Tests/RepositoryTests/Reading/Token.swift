/// A word or one sign of code.
struct Token: Equatable {
    let text: String
    /// 1-based.
    let line: Int
    /// Whether only blanks stand before it on its line.
    let startsLine: Bool
    /// Whether nothing stands between it and the token before.
    let touchesPrevious: Bool

    /// The tokens of code from which comments and literals are gone. Lines of conditional compilation are left out.
    static func all(in code: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var line = 1
        var startsLine = true
        var touches = false
        var at = 0
        while at < code.count {
            let start = at
            at += 1
            if code[start] == Byte.newline {
                (line, startsLine, touches) = (line + 1, true, false)
                continue
            }
            guard code[start] > Byte.space else {
                touches = false
                continue
            }
            if startsWord(code[start]) {
                while at < code.count, Byte.isWord(code[at]) || code[at] == Byte.backtick { at += 1 }
            }
            tokens.append(
                Token(
                    text: String(decoding: code[start..<at], as: UTF8.self), line: line, startsLine: startsLine,
                    touchesPrevious: touches))
            (startsLine, touches) = (false, true)
        }
        return withoutDirectives(tokens)
    }

    private static func startsWord(_ byte: UInt8) -> Bool { Byte.isWord(byte) || byte == Byte.backtick }

    private static func withoutDirectives(_ tokens: [Token]) -> [Token] {
        let directives: Set = ["if", "elseif", "else", "endif", "sourceLocation"]
        var skipped: Set<Int> = []
        for (sign, word) in zip(tokens, tokens.dropFirst())
        where sign.text == "#" && sign.startsLine && directives.contains(word.text) {
            skipped.insert(sign.line)
        }
        return skipped.isEmpty ? tokens : tokens.filter { !skipped.contains($0.line) }
    }
}
