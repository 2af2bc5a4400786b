/// The past tense of an English verb in its base form.
enum PastTense {
    /// What one did with it: "verify" gives "verified", "set" gives "set".
    static func of(_ verb: String) -> String {
        if let past = irregular[verb] { return past }
        for prefix in ["re", "un", "over", "with", "under"] where verb.hasPrefix(prefix) {
            if let past = irregular[String(verb.dropFirst(prefix.count))] { return prefix + past }
        }
        let letters = Array(verb)
        guard let last = letters.last, last.isLetter else { return verb }
        if last == "e" { return verb + "d" }
        if last == "y", letters.count > 1, !isVowel(letters[letters.count - 2]) { return verb.dropLast() + "ied" }
        return doubles(letters) ? verb + String(last) + "ed" : verb + "ed"
    }

    /// One short syllable that ends consonant, vowel, consonant: plan, stop, fit.
    private static func doubles(_ letters: [Character]) -> Bool {
        guard letters.count >= 3, letters.count(where: isVowel) == 1, let last = letters.last else { return false }
        return isVowel(letters[letters.count - 2]) && !isVowel(last) && !"wxy".contains(last)
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

    private static let irregular: [String: String] = [
        "be": "were", "begin": "began", "bend": "bent", "bind": "bound", "break": "broke", "bring": "brought",
        "build": "built", "buy": "bought", "catch": "caught", "choose": "chose", "come": "came", "cut": "cut",
        "deal": "dealt", "do": "did", "draw": "drew", "drive": "drove", "feed": "fed", "feel": "felt", "find": "found",
        "freeze": "froze", "get": "got", "give": "gave", "go": "went", "grow": "grew", "hang": "hung", "have": "had",
        "hear": "heard", "hold": "held", "keep": "kept", "know": "knew", "lay": "laid", "lead": "led", "leave": "left",
        "lend": "lent", "let": "let", "lose": "lost", "make": "made", "meet": "met", "pay": "paid", "put": "put",
        "read": "read", "ride": "rode", "run": "ran", "say": "said", "see": "saw", "sell": "sold", "send": "sent",
        "set": "set", "shut": "shut", "sit": "sat", "speak": "spoke", "spend": "spent", "spin": "spun",
        "split": "split",
        "spread": "spread", "stand": "stood", "stick": "stuck", "take": "took", "teach": "taught", "tear": "tore",
        "tell": "told", "think": "thought", "throw": "threw", "wear": "wore", "win": "won", "wind": "wound",
        "write": "wrote",
    ]
}
