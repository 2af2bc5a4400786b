/// Who may see the words of a record (rule book 0.3, X6; 13.4).
public enum Visibility: Hashable, Sendable {
    /// May be shown to anyone, customers included.
    case open
    /// For colleagues.
    case `internal`
    /// For the named colleagues only; counted in numbers, never quoted to others.
    case inConfidence(Set<Person.ID>)
    /// Told under a non-disclosure agreement: colleagues whose role allows it.
    case underNDA
}

extension Visibility: LosslessStringConvertible {
    /// Reads `open`, `internal`, `underNDA` or `inConfidence:` followed by ids joined by commas.
    public init?(_ description: String) {
        switch description {
        case "open": self = .open
        case "internal": self = .internal
        case "underNDA": self = .underNDA
        default:
            let parts = description.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.first == "inConfidence" else { return nil }
            let names = parts.count > 1 ? parts[1].split(separator: ",") : []
            let ids = names.compactMap { Person.ID(String($0)) }
            guard ids.count == names.count else { return nil }
            self = .inConfidence(Set(ids))
        }
    }

    /// The form read by ``init(_:)``; ids in ascending order.
    public var description: String {
        switch self {
        case .open: "open"
        case .internal: "internal"
        case .underNDA: "underNDA"
        case .inConfidence(let ids): "inConfidence:" + ids.sorted().map(\.description).joined(separator: ",")
        }
    }
}

extension Visibility: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Visibility(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "unknown visibility"))
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
