/// Yes and no as sources write them.
enum TruthText {
    /// True, false, or nil when it says neither.
    static func read(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "y", "t", "1", "1.0", "ja", "oui", "si", "sí", "wahr", "vrai": true
        case "false", "no", "n", "f", "0", "0.0", "nein", "non", "falsch", "faux": false
        default: nil
        }
    }
}
