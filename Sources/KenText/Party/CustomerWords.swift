public import KenDomain

/// Finds texts that call a partner or a colleague a customer (rule book 1.5, W-CUST-05). English only.
public enum CustomerWords {
    /// Somebody who was called a customer.
    public struct Finding: Hashable, Sendable {
        public var name: String
        /// The words of the text.
        public var words: String
        /// The word that fits.
        public var instead: String
    }

    /// Everybody so called, in the order of the names.
    ///
    /// - Parameter parties: partners and colleagues, by name, with what they are to us; others are left alone.
    public static func find(in text: String, parties: [(name: String, label: Label)]) -> [Finding] {
        let text = text.replacing("\u{2019}", with: "'")
        return parties.compactMap { party in
            guard let instead = instead(for: party.label), !party.name.isEmpty else { return nil }
            return words(calling: party.name, in: text).map { Finding(name: party.name, words: $0, instead: instead) }
        }
    }

    private static func instead(for label: Label) -> String? {
        switch label {
        case .channelPartner: "partner"
        case .colleague, .colleagueInternalVoice: "colleague"
        case .componentDesigner, .jobExecutor, .endCustomer, .decisionMaker, .purchaser, .administrator, .gatekeeper,
            .influencer, .unclassified:
            nil
        }
    }

    /// The first place where the name stands beside the word: "our customer Ada", "Ada, a customer", "Ada is a customer".
    private static func words(calling name: String, in text: String) -> String? {
        for found in text.lowercased().ranges(of: name.lowercased()) {
            let lower = text.lowercased()
            let before = lower[..<found.lowerBound]
            let after = lower[found.upperBound...]
            if let match = before.firstMatch(of: endsWithCustomer) { return String(match.output.0) + name }
            if let match = after.prefixMatch(of: beginsWithCustomer) { return name + String(match.output.0) }
        }
        return nil
    }

    private static var endsWithCustomer: Regex<(Substring, Substring)> {
        /\b(customer|client)s?[ ,:]+$/.wordBoundaryKind(.simple)
    }

    private static var beginsWithCustomer: Regex<(Substring, Substring, Substring?)> {
        /(,| is| was| as)( a| an| our| the| another)? (?:good |new |big |internal )*(?:customer|client)s?\b/
            .wordBoundaryKind(.simple)
    }
}
