/// One need as a page of Markdown that can be handed to engineering: the outcome, what people said, what we saw (rule
/// book 7.2; the five posts find level 3 hard to pass on).
public struct NeedPage: Sendable {
    /// Words of theirs, or what we saw.
    public struct Witness: Hashable, Sendable, Codable {
        public var words: String
        public var on: Day
        /// Who said it, as it may be printed: "a designer at Merrow"; nil names nobody.
        public var by: String?
        /// Whether we watched it or did it ourselves.
        public var isObservation: Bool
        public var visibility: Visibility

        /// Words of theirs, or what we saw.
        public init(_ words: String, on: Day, by: String?, isObservation: Bool = false, visibility: Visibility) {
            self.words = words
            self.on = on
            self.by = by
            self.isObservation = isObservation
            self.visibility = visibility
        }
    }

    public var outcome: Outcome
    public var step: JobStep
    public var job: Job
    public var score: OutcomeScore?
    public var witnesses: [Witness]

    /// What the page is made of.
    public init(outcome: Outcome, step: JobStep, job: Job, score: OutcomeScore?, witnesses: [Witness]) {
        self.outcome = outcome
        self.step = step
        self.job = job
        self.score = score
        self.witnesses = witnesses
    }

    /// The page, for a reader: what they may not read is counted and left out. Oldest words first.
    public func markdown(readership: Readership = .everyone) -> String {
        let readable = witnesses.filter { readership.mayRead([$0.visibility]) }
            .sorted { ($0.on, $0.words) < ($1.on, $1.words) }
        let shown = { (words: String, standing: Standing) in
            readership.mayRead([standing.visibility]) ? NeedPage.line(words) : Wording.hiddenClaim
        }
        let blocks = [
            "# " + shown(outcome.statement, outcome.standing),
            Wording.needPlace(
                step: shown(step.text, step.standing), kind: step.kind, job: shown(job.statement, job.standing)),
            score.map(Wording.needScore),
            NeedPage.section(Wording.needQuotes, readable.filter { !$0.isObservation }),
            NeedPage.section(Wording.needObservations, readable.filter(\.isObservation)),
            readable.count < witnesses.count ? Wording.needHidden(witnesses.count - readable.count) : nil,
        ]
        return blocks.compactMap(\.self).joined(separator: "\n\n") + "\n"
    }

    private static func section(_ title: String, _ witnesses: [Witness]) -> String {
        let lines = witnesses.map { "> \(line($0.words))\n>\n> \(Wording.needWitness($0))" }
        return (["## " + title] + (lines.isEmpty ? [Wording.needNothing] : lines)).joined(separator: "\n\n")
    }

    /// People's words on one line, without meaning anything to Markdown.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").flatMap { letter in
            "\\`*_{}[]<>#|!".contains(letter) ? ["\\", letter] : [letter]
        }
        .reduce(into: "") { $0.append($1) }
    }
}
