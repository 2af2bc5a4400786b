package import KenDomain

/// How well an answer is supported: letter and digit where there are any, the confidence in a word, the age.
package struct EvidenceChip: Markup {
    /// Letter of the speaker on this claim and digit of its support, such as `B2`; nil when not computed.
    var grade: String?
    var confidence: ConfidenceWord
    /// Days since the newest words; nil when there are none.
    var age: Int?
    var isContested: Bool
    var isStale: Bool

    package init(
        grade: String? = nil, _ confidence: ConfidenceWord, age: Int?, isContested: Bool = false, isStale: Bool = false
    ) {
        self.grade = grade
        self.confidence = confidence
        self.age = age
        self.isContested = isContested
        self.isStale = isStale
    }

    package var html: HTML {
        let old = age.map { Wording.span(days: $0) + " old" }
        let parts = [isContested ? "contested" : nil, isStale ? "ask again" : nil, old].compactMap(\.self)
        return """
            <span class="chip \(classes)">\(grade.map { "<b>\($0)</b>" as HTML })\
            <span>\(([EvidenceChip.name(confidence)] + parts).joined(separator: " · "))</span></span>
            """
    }

    private var classes: String {
        isContested ? "contested" : isStale ? "stale" : confidence.rawValue
    }

    /// The confidence in words.
    static func name(_ word: ConfidenceWord) -> String {
        switch word {
        case .high: "high confidence"
        case .moderate: "moderate confidence"
        case .low: "low confidence"
        case .veryLow: "very low confidence"
        }
    }
}
