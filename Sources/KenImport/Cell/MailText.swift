/// A mail address that can be used for joining.
public struct MailText: Hashable, Sendable {
    /// The whole address, lower case.
    public let address: String
    /// What follows the `@`, lower case.
    public let domain: String

    /// Reads an address, also as `mailto:a@b.c` or `Name <a@b.c>`; nil when it is no address (a masked value, a note).
    public init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)[...]
        if bytes.last == UInt8(ascii: ">"), let open = bytes.lastIndex(of: UInt8(ascii: "<")) {
            bytes = bytes[(open + 1)...].dropLast()
        }
        if bytes.count > 7, bytes[bytes.startIndex + 6] == UInt8(ascii: ":"),
            bytes.prefix(6).map({ $0 | 0x20 }) == Array("mailto".utf8)
        {
            bytes = bytes.dropFirst(7)
        }
        guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > bytes.startIndex,
            !bytes.contains(where: Self.isForbidden), bytes[(at + 1)...].firstIndex(of: UInt8(ascii: "@")) == nil
        else { return nil }
        guard let domain = DomainText(bytes: bytes[(at + 1)...]) else { return nil }
        let isPlain = bytes.allSatisfy { $0 < 0x80 }
        address = isPlain ? DomainText.lowercased(bytes) : String(decoding: bytes, as: UTF8.self).lowercased()
        self.domain = domain.name
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "\""),
            UInt8(ascii: "("), UInt8(ascii: ")"):
            true
        default: false
        }
    }

    /// The addresses in a list joined by `;`, `,` or `|`, and whether anything else stands in it.
    static func list(_ text: String) -> (addresses: [MailText], hasOthers: Bool) {
        if let single = MailText(text) { return ([single], false) }
        let parts = text.split { $0 == ";" || $0 == "," || $0 == "|" }.map { $0.trimmingBlanks() }.filter {
            !$0.isEmpty
        }
        let addresses = parts.compactMap { MailText($0) }
        return (addresses, addresses.count < parts.count)
    }
}
