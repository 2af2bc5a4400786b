/// A warning as a page shows it: one sentence, and what to do about it.
public struct Finding: Hashable, Sendable, Codable {
    public var sentence: Sentence
    /// What to do next, as a short request; nil when the sentence says it.
    public var move: String?
    public var severity: Warning.Severity
    /// The rule behind it; nil for a sentence that sums up several.
    public var code: Warning.Code?
    /// The account it is about; nil when it is about several.
    public var organisation: Organisation.ID?
    public var evidence: [Reference]
    public var explanation: Explanation?
    /// What it is about, to put it off; nil for a sentence that sums up several.
    public var subject: Warning.Subject?
    /// Whether it would vanish if the constant behind it moved by a fifth.
    public var isBorderline = false
    /// Whether it rests on what Ken only inferred.
    public var isPresumed = false

    /// A finding.
    public init(
        _ sentence: Sentence, move: String? = nil, severity: Warning.Severity, code: Warning.Code? = nil,
        organisation: Organisation.ID? = nil, evidence: [Reference] = [], explanation: Explanation? = nil
    ) {
        self.sentence = sentence
        self.move = move
        self.severity = severity
        self.code = code
        self.organisation = organisation
        self.evidence = evidence
        self.explanation = explanation
    }

    /// A warning in words.
    public init(_ warning: Warning) {
        self.init(
            Wording.sentence(for: warning), move: Wording.move(for: warning), severity: warning.severity,
            code: warning.code, organisation: warning.organisation, evidence: warning.evidence,
            explanation: warning.explanation)
        subject = warning.subject
        isBorderline = warning.isBorderline
        isPresumed = warning.isPresumed
    }
}
