public import KenDomain

/// Reads the wording of an interview question (rule book 7.1; five posts on customer understanding; Fitzpatrick, The
/// Mom Test). English only: other languages are not linted.
public enum QuestionLint {
    /// Words that something is to be said of.
    public struct Mark: Hashable, Sendable, Codable {
        public var code: QuestionCode
        /// As they stand in the question.
        public var words: String
        /// Where they stand, in UTF-8 bytes of the question.
        public var range: Range<Int>
    }

    /// What was read.
    public struct Reading: Hashable, Sendable, Codable {
        /// 0 for a fact or a rating, 1 to confirm an idea, 2 for features, 3 for problems.
        public var level: Int
        /// In the order of the codes, then of the question.
        public var marks: [Mark]

        /// What is to be said of it, each once.
        public var codes: Set<QuestionCode> { Set(marks.map(\.code)) }
    }

    /// Reads one question; nil where there is nothing to read, or it is not English. Linear in the length of a question
    /// but for phrases of several words with anything between them.
    public static func read(_ question: String, policy: ResearchPolicy = ResearchPolicy()) -> Reading? {
        guard let text = LintText(question) else { return nil }
        let isPolite = text.holds(polite)
        var marks: [Mark] = []
        func mark(_ code: QuestionCode, _ ranges: [Range<String.Index>]) {
            for range in ranges where !marks.contains(where: { $0.code == code && $0.range == text.bytes(of: range) }) {
                marks.append(Mark(code: code, words: text.words(at: range), range: text.bytes(of: range)))
            }
        }
        let scales = scale(in: text.plain)
        mark(.closed, (isPolite ? [] : text.plain.ranges(of: closed)) + scales)
        mark(.leading, leading(in: text.plain))
        mark(.solution, text.plain.ranges(of: solution) + text.plain.ranges(of: idea))
        mark(.hypothetical, isPolite ? [] : text.plain.ranges(of: hypothetical))
        mark(.scale, scales)
        mark(.double, text.plain.ranges(of: twoMarks) + text.plain.ranges(of: twoClauses))
        mark(.loaded, text.plain.ranges(of: loaded))
        mark(.generic, text.holds(past) ? [] : text.plain.ranges(of: generic))
        mark(.long, text.wordCount > policy.questionWords ? [text.plain.startIndex..<text.plain.endIndex] : [])
        let codes = Set(marks.map(\.code))
        return Reading(level: level(of: codes, isOpen: isPolite || text.holds(open)), marks: marks)
    }

    /// The level that follows from what was found.
    private static func level(of codes: Set<QuestionCode>, isOpen: Bool) -> Int {
        if codes.contains(.leading) || codes.isSuperset(of: [.closed, .solution]) { return 1 }
        if codes.contains(.closed) { return 0 }
        if codes.contains(.solution) { return 2 }
        return isOpen ? 3 : 0
    }

    private static func scale(in text: String) -> [Range<String.Index>] {
        text.ranges(of: scaleAnywhere) + text.ranges(of: scaleAtStart)
    }

    private static func leading(in text: String) -> [Range<String.Index>] {
        [text.ranges(of: negated), text.ranges(of: tag), text.ranges(of: assuming), text.ranges(of: praising)].flatMap(
            \.self)
    }
}
