import Crypto
import Foundation
import Synchronization

/// The open sessions of one owner and the one-time links into new ones. Only digests are kept.
package final class Sessions: Sendable {
    private struct Held {
        var links: [SHA256Digest] = []
        var sessions: [SHA256Digest] = []
        /// Links that were used, so that a second use is told from a link nobody gave out.
        var spent: [SHA256Digest] = []
    }

    private let held = Mutex(Held())
    private let random: @Sendable () -> UInt64
    /// Links that wait to be used, and sessions open at a time; the oldest give way.
    private static let most = 16

    /// No sessions yet.
    /// - Parameter random: a word of randomness from a generator fit for secrets.
    package init(random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }) {
        self.random = random
    }

    /// A new secret for a link; it opens one session, once.
    package func newLink() -> String {
        let token = newToken()
        held.withLock { Self.keep(SHA256.hash(data: Data(token.utf8)), in: &$0.links) }
        return token
    }

    /// Uses a link up: the secret of a new session, or nil when the link was never given out or is spent.
    package func open(_ link: String) -> String? {
        let digest = SHA256.hash(data: Data(link.utf8))
        let session = newToken()
        let opened = held.withLock { held in
            guard let place = held.links.firstIndex(where: { $0 == digest }) else { return false }
            held.links.remove(at: place)
            Self.keep(digest, in: &held.spent)
            Self.keep(SHA256.hash(data: Data(session.utf8)), in: &held.sessions)
            return true
        }
        return opened ? session : nil
    }

    /// Whether that link was used already.
    package func isSpent(_ link: String) -> Bool {
        let digest = SHA256.hash(data: Data(link.utf8))
        return held.withLock { held in held.spent.contains { $0 == digest } }
    }

    /// Whether that is the secret of an open session.
    package func isOpen(_ session: String) -> Bool {
        let digest = SHA256.hash(data: Data(session.utf8))
        return held.withLock { held in held.sessions.reduce(false) { found, each in (each == digest) || found } }
    }

    /// 256 bits as base64url.
    private func newToken() -> String {
        let bytes = (0..<4).flatMap { _ in withUnsafeBytes(of: random()) { Array($0) } }
        return Data(bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func keep(_ digest: SHA256Digest, in digests: inout [SHA256Digest]) {
        digests.append(digest)
        if digests.count > most { digests.removeFirst() }
    }
}
