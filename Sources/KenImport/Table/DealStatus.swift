import KenDomain
import KenText

/// Where a deal stands, by the words and flags of a CRM.
enum DealStatus {
    /// Open, won or lost; nil when neither a flag nor a readable stage tells.
    static func read(stage: String?, isClosed: Bool?, isWon: Bool?) -> Deal.Status? {
        if isWon == true { return .won }
        if isClosed == true && isWon == false { return .lost }
        guard let stage else { return isClosed == false ? .open : nil }
        let words = Words.tokens(stage)
        if isClosed != false {
            let joined = words.joined()
            if joined == "closedwon" || words.contains(where: won.contains) { return .won }
            if joined == "closedlost" || words.contains(where: lost.contains) { return .lost }
        }
        if isClosed == false { return .open }
        return isCode(stage) ? nil : .open
    }

    private static let won: Set<String> = ["won", "gewonnen", "gagne", "gagnee", "ganado", "ganada", "vinto", "vinta"]
    private static let lost: Set<String> = [
        "lost", "verloren", "perdu", "perdue", "perdido", "perdida", "perso", "persa",
    ]

    /// Whether a stage is an internal id: digits, a UUID or a hash.
    private static func isCode(_ stage: String) -> Bool {
        let letters = stage.utf8
        if letters.allSatisfy({ (48...57).contains($0) || $0 == 0x2D || $0 == 0x2E }) { return true }
        let isHexadecimal = letters.allSatisfy {
            (48...57).contains($0) || (65...70).contains($0 & 0xDF) || $0 == 0x2D
        }
        return letters.count >= 22 && !stage.contains(" ") && (isHexadecimal || stage.hasSuffix("="))
    }
}
