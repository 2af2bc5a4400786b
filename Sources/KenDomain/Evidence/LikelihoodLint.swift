/// Finds sentences that mix how likely something is with how sure we are (rule book 3.4, W-EVI-06).
public enum LikelihoodLint {
    /// The sentences of a text that hold both a likelihood word and a confidence word, in order.
    public static func mixed(in text: String) -> [String] {
        sentences(of: text).filter { sentence in
            let words = words(of: sentence)
            return holdsLikelihood(words) && holdsConfidence(words)
        }
    }

    /// The warning about a text; nil when likelihood and confidence are kept apart.
    public static func warning(on text: String, evidence: [Reference] = []) -> Warning? {
        guard let first = mixed(in: text).first else { return nil }
        return Warning(.likelihoodWithConfidence, severity: .low, slots: ["sentence": first], evidence: evidence)
    }

    private static let likelihoods = Likelihood.allCases.map { words(of: Wording.name($0)) }
    private static let degrees: Set<String> = ["high", "moderate", "medium", "low"]

    private static func holdsLikelihood(_ words: [String]) -> Bool {
        likelihoods.contains { phrase in words.indices.contains { words[$0...].starts(with: phrase) } }
    }

    /// "high confidence", and "confidence is high" with at most one word between.
    private static func holdsConfidence(_ words: [String]) -> Bool {
        words.indices.contains { place in
            guard words[place] == "confidence" else { return false }
            return place > 0 && degrees.contains(words[place - 1])
                || words[(place + 1)...].prefix(3).contains(where: degrees.contains)
        }
    }

    /// A full stop inside a number ends nothing.
    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        let letters = Array(text)
        for (place, letter) in letters.enumerated() {
            current.append(letter)
            let isEnd = "!?\n".contains(letter) || letter == "."
            let next = letters.indices.contains(place + 1) ? letters[place + 1] : " "
            guard isEnd, next.isWhitespace || next.isNewline else { continue }
            sentences.append(trimmed(current))
            current = ""
        }
        return (sentences + [trimmed(current)]).filter { !$0.isEmpty }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static func trimmed(_ text: String) -> String {
        let head = text.drop(while: \.isWhitespace)
        return String(head.reversed().drop(while: \.isWhitespace).reversed())
    }
}
