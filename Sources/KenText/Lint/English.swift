/// Whether a text is likely English: patterns are, and other languages are not linted (rule book 13.3).
enum English {
    /// By its commonest words, and by its letters.
    static func isLikely(_ text: String) -> Bool {
        let letters = text.filter(\.isLetter)
        let latin = letters.count { $0.unicodeScalars.first.map { $0.value < 0x250 } ?? false }
        guard 2 * latin > letters.count else { return false }
        let words = Words.tokens(text)
        return words.count(where: others.contains) <= words.count(where: english.contains)
    }

    private static let english: Set<String> = [
        "the", "a", "an", "of", "to", "and", "or", "you", "your", "do", "does", "did", "is", "are", "were", "what",
        "how",
        "why", "when", "where", "who", "which", "tell", "would", "could", "should", "can", "it", "that", "this", "in",
        "on", "for", "with", "have", "has", "had", "we", "us", "our", "i", "if", "at", "by", "from", "not", "be",
        "they",
        "their", "them", "there", "will", "me", "time", "takes", "minimize", "likelihood", "number", "than", "about",
    ]

    /// Common words of German, French, Spanish, Italian, Dutch and the Nordic languages that are none in English.
    private static let others: Set<String> = [
        "der", "die", "das", "und", "ist", "nicht", "wie", "wenn", "sie", "ihr", "ihre", "ihnen", "eine", "einen",
        "ein",
        "mit", "auf", "fur", "von", "zu", "den", "dem", "wird", "welche", "haben", "warum", "wann", "wer", "wo", "bei",
        "le", "la", "les", "des", "une", "est", "vous", "que", "qu", "quoi", "comment", "pour", "avec", "dans", "quel",
        "quelle", "votre", "vos", "pourquoi", "quand", "el", "los", "las", "como", "una", "para", "con", "por", "cual",
        "usted", "cuando", "donde", "il", "gli", "che", "come", "perche", "quale", "quando", "het", "een", "van", "wat",
        "hoe", "waarom", "wanneer", "uw", "och", "hur", "vad", "nar", "det", "som", "ni", "og", "hva", "hvordan",
    ]
}
