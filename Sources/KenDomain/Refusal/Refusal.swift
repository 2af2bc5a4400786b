/// Why Ken will not do what it was asked. Every case is safe to show to the person who asked.
public enum Refusal: Error, Equatable, Sendable {
    /// The input has these problems; all of them, each with its place.
    case invalid([Problem])
    case notFound(String)
    case forbidden(String)
    case conflict(String)
    case unauthenticated
    case tooLarge(String)
    case tooMany(String)
}

/// One thing that is wrong with an input: where, what, and what would do.
public struct Problem: Hashable, Sendable, Codable {
    /// The field or column, or "" when the whole input is meant.
    public var field: String
    /// 1-based line of a file; nil when there is none.
    public var line: Int?
    /// What is wrong and what would do, as a sentence.
    public var reason: String

    /// A problem.
    public init(field: String = "", line: Int? = nil, _ reason: String) {
        self.field = field
        self.line = line
        self.reason = reason
    }
}

extension Problem: CustomStringConvertible {
    /// "line 3, Amount: …".
    public var description: String {
        let place = [line.map { "line \($0)" }, field.isEmpty ? nil : field].compactMap(\.self).joined(separator: ", ")
        return place.isEmpty ? reason : "\(place): \(reason)"
    }
}

extension Refusal: CustomStringConvertible {
    /// The refusal as one or more sentences for a person.
    public var description: String {
        switch self {
        case .invalid(let problems): problems.map(\.description).joined(separator: "\n")
        case .notFound(let what): "There is no \(what)."
        case .forbidden(let what): "You may not do this here: \(what)."
        case .conflict(let what): what
        case .unauthenticated: "Open the link that `ken link` prints."
        case .tooLarge(let what): what
        case .tooMany(let what): what
        }
    }
}
