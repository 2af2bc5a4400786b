package import KenDomain

/// Texts to check the wording of.
package struct LintInput: Codable, Sendable {
    /// What they are.
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case questions, outcomes, jobs
    }

    package var kind: Kind
    package var texts: [String]
    /// The step of a job that questions are about, with its verb in front, for proposing others.
    package var step: String?

    package init(kind: Kind = .questions, texts: [String], step: String? = nil) {
        self.kind = kind
        self.texts = texts
        self.step = step
    }

    /// Reads lines, each a text; empty ones, headings and quotes are passed over, and marks of lists are taken off.
    package static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { line in
            var rest = String(line).trimmingWhitespace()
            for mark in ["- ", "* ", "+ "] where rest.hasPrefix(mark) { rest = String(rest.dropFirst(2)) }
            let digits = rest.prefix { $0.isNumber }
            let behind = rest.dropFirst(digits.count)
            if !digits.isEmpty, behind.hasPrefix(". ") || behind.hasPrefix(") ") { rest = String(behind.dropFirst(2)) }
            return rest.trimmingWhitespace()
        }
        .filter { !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix(">") && !$0.hasPrefix("---") }
    }
}

/// What the wording of questions, outcomes or jobs gives away (rule book 6.1, 6.2 and 7.1).
package struct LintView: Codable, Sendable {
    package var kind: LintInput.Kind
    package var lines: [LintLine]
    /// How deep the questions go together; nil for other texts.
    package var session: SessionLevel?
    /// Questions to ask in their place, when a step was named.
    package var proposals: [String]

    package init(
        kind: LintInput.Kind, lines: [LintLine], session: SessionLevel? = nil, proposals: [String] = []
    ) {
        self.kind = kind
        self.lines = lines
        self.session = session
        self.proposals = proposals
    }
}

/// One text with what is to be said of it.
package struct LintLine: Codable, Hashable, Sendable {
    /// Words that something is to be said of.
    package struct Mark: Codable, Hashable, Sendable {
        /// As the rule book calls it: LEADING, E4.
        package var code: String
        /// As they stand in the text; "" where something is missing.
        package var words: String
        /// What is wrong, and what to do.
        package var advice: String

        package init(code: String, words: String, advice: String) {
            self.code = code
            self.words = words
            self.advice = advice
        }
    }

    package var text: String
    /// Whether it was read: English only.
    package var isRead: Bool
    /// 0…3; nil for what is no question, or was not read.
    package var level: Int?
    package var marks: [Mark]
    /// The same in plain words, where nothing but that is needed.
    package var restated: String?

    package init(text: String, isRead: Bool, level: Int? = nil, marks: [Mark], restated: String? = nil) {
        self.text = text
        self.isRead = isRead
        self.level = level
        self.marks = marks
        self.restated = restated
    }
}
