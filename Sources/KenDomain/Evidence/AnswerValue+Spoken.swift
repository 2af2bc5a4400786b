extension AnswerValue {
    /// The value of an answer written down as a sentence, in the form its question asks for.
    ///
    /// A list's answer is one element of it; a share is read from a leading number; all else stays words.
    public static func spoken(_ text: String, to question: Question) -> AnswerValue {
        for type in question.types {
            switch type {
            case .percent: if let share = leadingNumber(of: text), (0...100).contains(share) { return .percent(share) }
            case .boolean: if let word = yesOrNo(text) { return .choice(word) }
            case .list, .orgList, .personList, .roleList, .pairList, .segmentList, .roadmapList, .multiChoice, .jobMap:
                return .element(text)
            default: continue
            }
        }
        return .text(text)
    }

    private static func leadingNumber(of text: String) -> Double? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        let rest = text[digits.endIndex...].drop { $0 == " " }
        guard !digits.isEmpty, rest.first == "%" || rest.hasPrefix("per cent") else { return nil }
        return Double(digits.replacing(",", with: "."))
    }

    private static func yesOrNo(_ text: String) -> String? {
        let first = text.lowercased().prefix { $0.isLetter }
        return first == "yes" || first == "no" ? String(first) : nil
    }
}
