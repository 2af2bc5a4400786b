public import KenDomain

/// Checks the form of a job statement: verb, object, context, free of products (rule book 6.1; Ulwick). English only.
public enum JobLint {
    /// What may be wrong with it.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// It does not start with a verb in base form.
        case noVerb
        /// It names a product or a solution.
        case product
        /// It is about buying or using what is ours.
        case buysOurs
        case tooLong
    }

    /// What is wrong with a statement, in the order of the codes; nil where there is nothing to read, or no English.
    ///
    /// Whether the first word is a verb is told from its shape and from words that are none, so that an unknown verb
    /// passes.
    /// - Parameter products: names of our products and brands.
    public static func read(
        _ statement: String, products: [String] = [], policy: NeedPolicy = NeedPolicy()
    ) -> [Code]? {
        guard let text = LintText(statement) else { return nil }
        let first = Words.tokens(text.plain).first ?? ""
        let named = products.contains { !ProductName.ranges(of: $0, in: text.plain).isEmpty }
        let checks: [(Bool, Code)] = [
            (!mayBeVerb(first), .noVerb), (named || text.holds(OutcomeLint.solution), .product),
            (text.holds(buysOurs), .buysOurs), (text.wordCount > policy.jobWords, .tooLong),
        ]
        return checks.filter(\.0).map(\.1)
    }

    private static var buysOurs: Regex<Substring> {
        /\b(?:buy|use|order|purchase)\s+(?:our|ours|us)\b/.ignoresCase().wordBoundaryKind(.simple)
    }

    /// Whether a word has the shape of a verb in its base form.
    private static func mayBeVerb(_ word: String) -> Bool {
        if verbsOfNounShape.contains(word) { return true }
        if word.isEmpty || noVerbs.contains(word) || !word.allSatisfy(\.isLetter) { return false }
        let endings = ["ing", "ed", "tion", "sion", "ness", "ity", "ly", "ance", "ence", "ship", "er", "or", "s"]
        return !endings.contains(where: word.hasSuffix) || word.hasSuffix("ss")
    }

    private static let noVerbs: Set<String> = [
        "a", "an", "the", "to", "my", "our", "your", "their", "his", "her", "its", "this", "that", "these", "those",
        "i",
        "we", "you", "he", "she", "it", "they", "when", "while", "if", "for", "in", "on", "at", "with", "of", "and",
        "or",
        "not", "no", "all", "every", "each", "some", "any", "more", "less", "better", "new", "good", "fast", "easy",
        "axis",
        "who", "what", "how", "why", "where", "which", "is", "are", "was", "were", "should", "would", "could", "will",
    ]

    /// Verbs whose endings look like those of other words.
    private static let verbsOfNounShape: Set<String> = [
        "feed", "need", "embed", "proceed", "exceed", "seed", "speed", "weed", "heed", "breed", "bleed", "bring",
        "sing",
        "ring", "string", "swing", "wring", "position", "mention", "question", "commission", "decommission",
        "provision",
        "transition", "station", "function", "section", "enter", "deliver", "discover", "recover", "cover", "uncover",
        "offer", "order", "transfer", "monitor", "alter", "consider", "register", "administer", "filter", "gather",
        "answer", "render", "anchor", "refer", "prefer", "infer", "master", "trigger", "lower", "power", "remember",
        "deter", "differ", "suffer", "water", "shelter", "factor", "mirror", "tailor", "error", "author", "apply",
        "supply",
        "reply", "comply", "rely", "fly", "multiply", "advance", "balance", "finance", "enhance", "sequence",
        "influence",
        "commence", "evidence", "reference", "ship", "worship", "equip", "focus", "discus", "bias", "solicit", "visit",
        "edit", "audit", "exit", "fit", "split", "transmit", "submit", "permit", "limit", "admit", "vision",
    ]
}
