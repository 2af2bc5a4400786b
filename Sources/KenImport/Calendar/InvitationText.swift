import KenText

/// The words people wrote into an invitation, without what conference tools add.
enum InvitationText {
    /// The text before the first block of a conference tool; markup of the simplest kind is taken out.
    static func withoutBoilerplate(_ text: String) -> String {
        var kept: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if startsBoilerplate(line) { break }
            kept.append(line)
        }
        return withoutMarkup(kept.joined(separator: "\n")).trimmingBlanks()
    }

    private static func startsBoilerplate(_ line: Substring) -> Bool {
        if line.hasPrefix("-::~:~") { return true }
        let rule = line.prefix { $0 == "_" || $0 == "." || $0 == "-" || $0 == "─" }
        if rule.count >= 20 && rule.count == line.count { return true }
        let folded = Words.fold(String(line.prefix(80)))
        return ["join zoom meeting", "microsoft teams meeting", "join microsoft teams", "microsoft teams-besprechung"]
            .contains { folded.contains($0) } || folded.contains("is inviting you to a scheduled zoom meeting")
    }

    /// Takes out tags such as `<br>`; a text without a closing bracket stays as it is.
    private static func withoutMarkup(_ text: String) -> String {
        guard text.contains("</") || text.contains("<br") else { return text }
        var plain = ""
        var isTag = false
        for character in text {
            switch character {
            case "<": isTag = true
            case ">" where isTag:
                isTag = false
                plain += " "
            default: if !isTag { plain.append(character) }
            }
        }
        return plain.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
            .replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
    }
}
