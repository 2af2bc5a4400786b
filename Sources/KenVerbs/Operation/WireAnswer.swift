package import Foundation
package import KenDomain

/// What comes back over the socket: an answer, a refusal that may be shown, or a fault that was logged there.
package struct WireAnswer: Codable, Sendable {
    /// The operation's output as JSON text.
    package var output: String?
    package var refusal: RefusalMessage?
    package var fault: String?

    /// An answer in JSON.
    package init(output: Data) { self.output = String(decoding: output, as: UTF8.self) }

    /// A refusal.
    package init(refusal: Refusal) { self.refusal = RefusalMessage(refusal) }

    /// A fault, in words that hold no one's words.
    package init(fault: String) { self.fault = fault }
}

/// A refusal on the wire.
package struct RefusalMessage: Codable, Sendable {
    package var code: String
    package var text: String
    package var problems: [Problem]

    package init(_ refusal: Refusal) {
        problems = []
        switch refusal {
        case .invalid(let found): (code, text, problems) = ("invalid", "", found)
        case .notFound(let what): (code, text) = ("notFound", what)
        case .forbidden(let what): (code, text) = ("forbidden", what)
        case .conflict(let what): (code, text) = ("conflict", what)
        case .unauthenticated: (code, text) = ("unauthenticated", "")
        case .tooLarge(let what): (code, text) = ("tooLarge", what)
        case .tooMany(let what): (code, text) = ("tooMany", what)
        }
    }

    /// The refusal it was made from.
    package var refusal: Refusal {
        switch code {
        case "invalid": .invalid(problems)
        case "notFound": .notFound(text)
        case "forbidden": .forbidden(text)
        case "unauthenticated": .unauthenticated
        case "tooLarge": .tooLarge(text)
        case "tooMany": .tooMany(text)
        default: .conflict(text)
        }
    }
}

/// A call on the wire: one line of JSON.
package struct Call: Codable, Sendable {
    package var operation: String
    /// The input as JSON text.
    package var input: String

    package init(operation: String, input: String) {
        self.operation = operation
        self.input = input
    }
}
