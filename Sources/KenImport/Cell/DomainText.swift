/// A mail or web domain that can be used for joining: lower case, without `www.`.
public struct DomainText: Hashable, Sendable {
    /// Such as `brandtner.example`.
    public let name: String

    /// Reads a domain or the domain of a web address; nil when there is none.
    public init?(_ text: some StringProtocol) { self.init(bytes: Array(text.utf8)[...]) }

    /// The same from the bytes of a text.
    init?(bytes: ArraySlice<UInt8>) {
        var bytes = bytes
        if let slash = bytes.firstIndex(of: Self.slash), slash > bytes.startIndex, slash + 1 < bytes.endIndex,
            bytes[slash + 1] == Self.slash, bytes[slash - 1] == UInt8(ascii: ":")
        {
            bytes = bytes[(slash + 2)...]
        }
        bytes = bytes.prefix { $0 != Self.slash && $0 != 0x3F && $0 != 0x23 && $0 != 0x3A }
        while bytes.count > 4, bytes.prefix(3).allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") }),
            bytes[bytes.startIndex + 3] == Self.dot
        {
            bytes = bytes.dropFirst(4)
        }
        if bytes.last == Self.dot { bytes = bytes.dropLast() }
        guard bytes.count <= 253, Self.hasLabels(bytes) else { return nil }
        if bytes.allSatisfy({ $0 < 0x80 }) {
            name = Self.lowercased(bytes)
        } else {
            let text = String(decoding: bytes, as: UTF8.self)
            // Outside ASCII, only letters and digits make a name.
            guard text.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else { return nil }
            name = text.lowercased()
        }
    }

    /// ASCII in lower case.
    static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static let dot = UInt8(ascii: ".")
    private static let slash = UInt8(ascii: "/")

    /// Whether there are two or more labels of letters, digits and hyphens, the last of them a word.
    private static func hasLabels(_ bytes: ArraySlice<UInt8>) -> Bool {
        var labels = 1
        var length = 0
        var hasLetter = false
        var previous = dot
        for byte in bytes {
            if byte == dot {
                guard length > 0, previous != UInt8(ascii: "-") else { return false }
                (labels, length, hasLetter) = (labels + 1, 0, false)
            } else {
                let isLetter = byte >= 0x80 || (97...122).contains(byte | 0x20)
                guard isLetter || (48...57).contains(byte) || byte == 0x5F || (byte == 0x2D && length > 0) else {
                    return false
                }
                length += 1
                hasLetter = hasLetter || isLetter
            }
            previous = byte
        }
        return labels >= 2 && length >= 2 && hasLetter && previous != UInt8(ascii: "-")
    }

    /// Whether many organisations use it, so that it joins nobody to an organisation.
    public var isShared: Bool { FreeMail.isFree(name) }
}
