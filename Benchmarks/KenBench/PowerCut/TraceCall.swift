import Foundation

/// One line of strace's output, with `-f -y -xx`: every text and path in hexadecimal.
struct TraceCall {
    /// How far a line tells a call that another thread may have interrupted.
    enum Part {
        case whole
        /// Its beginning, without the result.
        case begun
        /// Its end.
        case resumed
    }

    let thread: Int
    let name: String
    let part: Part
    /// What stands between the parentheses, cut at the commas.
    let arguments: [ArraySlice<UInt8>]
    /// What stands after the equals sign; empty for a beginning.
    let result: ArraySlice<UInt8>

    /// Reads a line; nil for signals, ends of threads and the like.
    init?(_ line: ArraySlice<UInt8>) {
        var rest = line
        guard let thread = Self.number(&rest) else { return nil }
        self.thread = thread
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        let isResumed = rest.starts(with: Array("<... ".utf8))
        if isResumed { rest = rest.dropFirst(5) }
        let name = rest.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: " ") }
        self.name = String(decoding: name, as: UTF8.self)
        rest = rest[name.endIndex...]
        let isBegun = rest.hasEnding("<unfinished ...>")
        guard let first = rest.first, first == UInt8(ascii: isResumed ? " " : "(") else { return nil }
        part = isBegun ? .begun : isResumed ? .resumed : .whole
        rest = isBegun ? rest.dropLast(16) : rest
        let equals = isBegun ? nil : rest.lastEquals
        result = equals.map { rest[($0 + 2)...] } ?? []
        arguments = isResumed ? [] : Self.arguments(rest[..<(equals ?? rest.endIndex)].dropFirst())
    }

    /// A call put together from its beginning and its end.
    init(begun: TraceCall, ended: TraceCall) {
        (thread, name, part) = (begun.thread, begun.name, .whole)
        (arguments, result) = (begun.arguments, ended.result)
    }

    /// Where a descriptor among the arguments leads.
    func path(_ place: Int) -> String? {
        guard arguments.indices.contains(place) else { return nil }
        return Self.path(of: arguments[place])
    }

    /// Where the descriptor that is the result leads; nil when the call failed.
    var resultPath: String? { Self.path(of: result) }

    /// A text among the arguments, as bytes.
    /// - Throws: a ``Failure`` when strace cut it off.
    func bytes(_ place: Int) throws -> [UInt8] {
        guard arguments.indices.contains(place) else { return [] }
        let text = arguments[place]
        guard text.last != UInt8(ascii: ".") else { throw Failure("strace cut a text off; give it a larger -s") }
        return Self.decoded(text)
    }

    /// A whole number among the arguments.
    func int(_ place: Int) -> Int? {
        guard arguments.indices.contains(place) else { return nil }
        return Int(String(decoding: arguments[place], as: UTF8.self))
    }

    /// The result as a number; nil while there is none.
    var returned: Int? {
        let digits = result.prefix { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
        let digits = rest.prefix { (48...57).contains($0) }
        rest = rest[digits.endIndex...]
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// Texts are in hexadecimal, so that every comma parts two arguments.
    private static func arguments(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var rest = text
        while let comma = rest.place(of: UInt8(ascii: ",")) {
            parts.append(rest[..<comma].withoutEnd)
            rest = rest[(comma + 1)...].drop { $0 == UInt8(ascii: " ") }
        }
        return parts + [rest.withoutEnd]
    }

    /// The path in `5<\x2f…>`.
    private static func path(of text: ArraySlice<UInt8>) -> String? {
        guard let open = text.firstIndex(of: UInt8(ascii: "<")), let close = text.lastIndex(of: UInt8(ascii: ">")),
            open < close
        else { return nil }
        return String(decoding: decoded(text[(open + 1)..<close]), as: UTF8.self)
    }

    /// The bytes of `\x2f\x74…`.
    private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: text.count / 4) { output, count in
            text.withUnsafeBufferPointer { input in
                var at = 0
                while at + 3 < input.count {
                    if input[at] == UInt8(ascii: "\\") {
                        output[count] = nibble(input[at + 2]) << 4 | nibble(input[at + 3])
                        count += 1
                        at += 4
                    } else {
                        at += 1
                    }
                }
            }
        }
    }

    private static func nibble(_ digit: UInt8) -> UInt8 { digit < 58 ? digit &- 48 : digit &- 87 }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes end so.
    fileprivate func hasEnding(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }

    /// Place of the `=` before the result: the last one with a space on each side.
    fileprivate var lastEquals: Int? {
        var at = endIndex - 2
        while at > startIndex {
            if self[at] == UInt8(ascii: "="), self[at - 1] == 32, self[at + 1] == 32 { return at }
            at -= 1
        }
        return nil
    }

    /// Place of the first such byte; quick, for a text may hold a hundred thousand.
    fileprivate func place(of byte: UInt8) -> Int? {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else { return nil }
            return startIndex + (UnsafeRawPointer(found) - base)
        }
    }

    /// The bytes without the blanks and the parenthesis that may close a list of arguments.
    fileprivate var withoutEnd: ArraySlice<UInt8> {
        var end = endIndex
        while end > startIndex, self[end - 1] == 32 || self[end - 1] == UInt8(ascii: ")") { end -= 1 }
        return self[..<end]
    }
}
