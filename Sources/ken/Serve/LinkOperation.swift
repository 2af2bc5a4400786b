import KenDomain
import KenVerbs

/// A fresh one-time link.
struct LinkView: Codable, Sendable {
    var address: String
}

extension Operations {
    /// A new link; only a running server can make one, and answers it on its socket.
    static let link = Operation<AsOfInput, LinkView>(
        "link", right: .administer, summary: "A new one-time link into the running server."
    ) { _, _, _ in throw Refusal.conflict("No server runs on this data directory; start one with `ken serve`.") }
}
