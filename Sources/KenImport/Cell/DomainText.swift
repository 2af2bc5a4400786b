/// A mail or web domain that can be used for joining: lower case, without `www.`.
public struct DomainText: Hashable, Sendable {
    /// Such as `brandtner.example`.
    public let name: String

    /// Reads a domain or the domain of a web address; nil when there is none.
    public init?(_ text: some StringProtocol) {
        var rest = Substring(text.lowercased())
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        while rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        if rest.last == "." { rest = rest.dropLast() }
        let labels = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, rest.utf8.count <= 253, let top = labels.last, top.count >= 2,
            top.contains(where: \.isLetter), labels.allSatisfy(Self.isLabel)
        else { return nil }
        name = String(rest)
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.first != "-" && label.last != "-"
            && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    /// Whether many organisations use it, so that it joins nobody to an organisation.
    public var isShared: Bool { FreeMail.isFree(name) }
}
