public import KenDomain

/// Checks the form of an outcome statement: direction, metric, object of control, context (rule book 6.2; Ulwick).
/// English only: other languages are not linted.
public enum OutcomeLint {
    /// Words that something is to be said of.
    public struct Mark: Hashable, Sendable, Codable {
        public var code: OutcomeCode
        /// As they stand in the statement; "" where something is missing.
        public var words: String
        /// Where they stand, in UTF-8 bytes of the statement; empty, where it belongs, for what is missing.
        public var range: Range<Int>
    }

    /// What was read.
    public struct Reading: Hashable, Sendable, Codable {
        /// In the order of the codes, then of the statement.
        public var marks: [Mark]
        /// The statement with "minimize" and "likelihood" in place of other words for them; nil where nothing but that
        /// can be put right without thinking.
        public var restated: String?

        /// What is to be said of it, each once, in the order of the codes.
        public var codes: [OutcomeCode] { OutcomeCode.allCases.filter { code in marks.contains { $0.code == code } } }

        /// Whether it may be surveyed: without an error.
        public var isSound: Bool { !codes.contains { $0.weight == .error } }
    }

    /// Checks one statement; nil where there is nothing to read, or it is not English. Linear in its length and names.
    ///
    /// - Parameter products: names of our products, which no outcome speaks of.
    public static func read(
        _ statement: String, products: [String] = [], policy: NeedPolicy = NeedPolicy()
    ) -> Reading? {
        guard let text = LintText(statement) else { return nil }
        let parts = OutcomeParts(text.plain)
        var found = parts.findings(policy)
        found += text.plain.ranges(of: solution).map { (.solution, $0) }
        found += products.flatMap { ProductName.ranges(of: $0, in: text.plain) }.map { (.solution, $0) }
        found += text.plain.ranges(of: vague).map { (.vague, $0) }
        found += (text.plain.ranges(of: limit) + text.plain.ranges(of: quantity)).map { (.target, $0) }
        found += text.plain.ranges(of: method).map { (.method, $0) }
        found += text.plain.ranges(of: ourselves).map { (.ourselves, $0) }
        if text.wordCount > policy.outcomeWords {
            found.append((.tooLong, text.plain.startIndex..<text.plain.endIndex))
        }
        let marks = found.map { Mark(code: $0.0, words: text.words(at: $0.1), range: text.bytes(of: $0.1)) }
        let order = { (code: OutcomeCode) in OutcomeCode.allCases.firstIndex(of: code) ?? 0 }
        return Reading(
            marks: marks.sorted { (order($0.code), $0.range.lowerBound) < (order($1.code), $1.range.lowerBound) },
            restated: parts.restated)
    }
}
