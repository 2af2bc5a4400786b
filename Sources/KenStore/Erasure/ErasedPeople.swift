import Crypto
import Foundation
package import KenDomain

/// Who was erased, so that no import and no restored backup brings them back.
///
/// It lies beside the database, outside every backup, and holds no words: keyed hashes (HMAC-SHA256) of ids and addresses
/// with the day, and the key. Whoever holds the file can test whether an address they know is among them, and nothing else.
package struct ErasedPeople: Codable, Sendable {
    /// Something by which a person is known again.
    package enum Sign: Hashable, Sendable {
        case id(Person.ID)
        case mail(String)
        /// A row of a source, by the id it has there.
        case row(source: String, id: String)

        var text: String {
            switch self {
            case .id(let id): "id \(id)"
            case .mail(let mail): "mail \(mail.lowercased())"
            case .row(let source, let id): "row \(source) \(id)"
            }
        }
    }

    private let key: [UInt8]
    /// The day of each hash, in hexadecimal.
    private var days: [String: Day] = [:]

    /// A ledger of nobody with a key of thirty-two random bytes.
    package init(key: [UInt8]) { self.key = key }

    /// Whether nobody was ever erased.
    package var isEmpty: Bool { days.isEmpty }

    /// The day on which whoever is known by that sign was erased; nil when nobody was.
    package func day(of sign: Sign) -> Day? { days.isEmpty ? nil : days[hash(sign)] }

    /// Adds a person by all their signs.
    package mutating func add(_ signs: some Sequence<Sign>, on day: Day) {
        for sign in signs { days[hash(sign)] = day }
    }

    private func hash(_ sign: Sign) -> String {
        HMAC<SHA256>.authenticationCode(for: Array(sign.text.utf8), using: SymmetricKey(data: key))
            .map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}

extension DataDirectory {
    /// Where it is kept who was erased.
    package var erased: String { path + "/erased.json" }

    /// Who was erased from this data directory; nil when nobody was.
    /// - Throws: ``Refusal/conflict(_:)`` when the file does not read: what was erased must not come back unseen.
    package func erasedPeople() throws(Refusal) -> ErasedPeople? {
        guard FileManager.default.fileExists(atPath: erased) else { return nil }
        do {
            return try JSONText.decode(ErasedPeople.self, from: String(contentsOfFile: erased, encoding: .utf8))
        } catch {
            throw .conflict("\(erased) says who was erased and cannot be read. Put it back from a copy.")
        }
    }

    /// Keeps who was erased, whole or not at all.
    package func keep(_ people: ErasedPeople) throws { try write(people, to: erased) }
}
