import Foundation
import Hummingbird
import KenDomain

/// The checked parameters of an address: anything that cannot be what it should be is refused with its reason.
struct Query {
    private let values: [String: String]

    init(_ request: Request) {
        let pairs = (request.uri.query ?? "").split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : "")
        }
        values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// A name or a value as a form wrote it, where a plus is a blank; what is not encoded as it should be stays as it is.
    private static func decoded(_ text: Substring) -> String {
        let plain = String(text).replacing("+", with: " ")
        return plain.removingPercentEncoding ?? plain
    }

    /// The day to read as of; nil when none is asked for.
    func asOf() throws(Refusal) -> Day? {
        guard let text = values["asOf"], !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else {
            throw .invalid([Problem(field: "asOf", "“\(text.prefix(40))” is not a day; write YYYY-MM-DD.")])
        }
        return day
    }

    /// Cursor of a page, short enough to be one; the verb decides whether it is.
    func page() throws(Refusal) -> String? {
        guard let text = values["page"], !text.isEmpty else { return nil }
        guard text.utf8.count <= 200 else {
            throw .invalid([Problem(field: "page", "That is no page of this list; start from the first.")])
        }
        return text
    }

    /// Every parameter, each at most 200 characters long.
    var all: [String: String] { values.mapValues { String($0.prefix(200)) } }

    /// Everything but the place in a long list, from the question mark on; "" when nothing was asked.
    var filters: String {
        let kept = values.filter { $0.key != "page" && !$0.value.isEmpty }.sorted { $0.key < $1.key }
        return kept.isEmpty ? "" : "?" + kept.map { "\($0.key.inQuery)=\($0.value.inQuery)" }.joined(separator: "&")
    }

    /// Words, at most 200 characters of them.
    func words(_ name: String) -> String? { values[name].map { String($0.prefix(200)) } }
}
