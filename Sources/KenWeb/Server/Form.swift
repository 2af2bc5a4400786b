import Foundation
import KenDomain
import NIOCore

/// The fields of a form sent as `application/x-www-form-urlencoded`, in the order they were sent.
struct Form: Sendable {
    private let fields: [(name: String, value: String)]

    /// At most so many fields are read.
    static let most = 2000

    /// - Throws: ``Refusal/invalid(_:)`` for what is not UTF-8, ``Refusal/tooLarge(_:)`` for too many fields.
    init(_ body: ByteBuffer) throws(Refusal) {
        guard let text = String(validating: body.readableBytesView, as: UTF8.self) else {
            throw .invalid([Problem("The form is not written in UTF-8.")])
        }
        let pairs = text.split(separator: "&")
        guard pairs.count <= Form.most else { throw .tooLarge("A form of more than \(Form.most) fields is not read.") }
        fields = try pairs.map { pair throws(Refusal) in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (try Form.decoded(parts[0]), parts.count > 1 ? try Form.decoded(parts[1]) : "")
        }
    }

    /// The first value of a field; nil when it was not sent.
    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Every field, in the order they were sent.
    var all: [(name: String, value: String)] { fields }

    /// The names of all fields.
    var names: [String] { fields.map(\.name) }

    /// Every value of a field.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// A field that must hold one of some values.
    /// - Throws: ``Refusal/invalid(_:)``.
    func choice<Choice: RawRepresentable<String>>(_ name: String) throws(Refusal) -> Choice {
        guard let choice = self[name].flatMap(Choice.init(rawValue:)) else {
            throw .invalid([Problem(field: name, "Choose one of those offered.")])
        }
        return choice
    }

    private static func decoded(_ text: Substring) throws(Refusal) -> String {
        guard let decoded = text.replacing("+", with: " ").removingPercentEncoding else {
            throw .invalid([Problem("A field of the form is not encoded as it should be.")])
        }
        return decoded.replacing("\r\n", with: "\n")
    }
}
