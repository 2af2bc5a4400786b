/// A mail address that can be used for joining.
public struct MailText: Hashable, Sendable {
    /// The whole address, lower case.
    public let address: String
    /// What follows the `@`.
    public let domain: String

    /// Reads an address, also as `mailto:a@b.c` or `Name <a@b.c>`; nil when it is no address (a masked value, a note).
    public init?(_ text: some StringProtocol) {
        var rest = Substring(text.lowercased())
        if let open = rest.lastIndex(of: "<"), rest.last == ">" { rest = rest[rest.index(after: open)...].dropLast() }
        if rest.hasPrefix("mailto:") { rest = rest.dropFirst(7) }
        let parts = rest.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, rest.utf8.count <= 254,
            !rest.contains(where: { $0.isWhitespace || ",;<>\"()".contains($0) }), let domain = DomainText(parts[1])
        else { return nil }
        address = String(rest)
        self.domain = domain.name
    }

    /// The addresses in a list joined by `;`, `,` or `|`, and whether anything else stands in it.
    static func list(_ text: String) -> (addresses: [MailText], hasOthers: Bool) {
        let parts = text.split { $0 == ";" || $0 == "," || $0 == "|" }.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
        let addresses = parts.compactMap { MailText($0) }
        return (addresses, addresses.count < parts.count)
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    func trimmingBlanks() -> String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
            return ""
        }
        return String(self[start...end])
    }
}
